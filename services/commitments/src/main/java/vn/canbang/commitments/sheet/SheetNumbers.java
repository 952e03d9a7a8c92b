package vn.canbang.commitments.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitPath;

/** Gives each sheet of a unit its number in the year: “07201/2024/003”. */
@Component
class SheetNumbers {

    private final MongoOperations mongo;

    SheetNumbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    String next(UnitPath unit, LocalDate date) {
        var book = unit.lastSegment() + "/" + date.getYear();
        var counter = mongo.findAndModify(
                Query.query(Criteria.where("_id").is(book)),
                new Update().inc("last", 1),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                NumberBook.class);
        return String.format(
                Locale.ROOT, "%s/%03d", book, Objects.requireNonNull(counter).last());
    }

    /** The last number given in a unit and year. */
    @Document("sheet_numbers")
    record NumberBook(@Id String book, int last) {}
}

package vn.canbang.reporting.birth;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Writes the rows of accepted files, and takes back what a refused one wrote; as often as it is asked to, and ends the same.
 */
@Component
class WritingBirths {

    private final BirthImports imports;
    private final MongoOperations mongo;

    WritingBirths(BirthImports imports, MongoOperations mongo) {
        this.imports = imports;
        this.mongo = mongo;
    }

    /** Carries an import out, or what is left of one that was taken back, as often as it is asked to. */
    void carryOut(UUID id) {
        imports.findById(id).ifPresent(found -> {
            if (found.isStanding()) {
                carriesOut(found);
            } else {
                giveUpRows(found);
            }
        });
    }

    /**
     * Writes the rows, lowest id first, and never over another one: of two files that race for one revision the second
     * takes back what it wrote and is refused whole.
     */
    boolean carriesOut(BirthImport accepted) {
        for (var figure : accepted.figures()) {
            if (!isWritten(figure)) {
                withdraw(accepted);
                return false;
            }
        }
        return true;
    }

    private boolean isWritten(BirthFigure figure) {
        try {
            mongo.insert(figure);
            return true;
        } catch (DuplicateKeyException standsAlready) {
            var standing = mongo.findById(figure.id(), BirthFigure.class);
            return standing == null ? isWritten(figure) : standing.saysTheSameAs(figure);
        }
    }

    private void withdraw(BirthImport refused) {
        Overtaken.again(() -> imports.findById(refused.id()).ifPresent(standing -> {
            standing.withdraw();
            imports.save(standing);
        }));
        giveUpRows(refused);
    }

    /**
     * Gives each row that a standing file has in common with the refused one to that file, and only then removes the rest:
     * a number that stands in an accepted file is never away. A file that is accepted in between writes its rows anew.
     */
    private void giveUpRows(BirthImport refused) {
        sharing(refused).forEach(standing -> standing.figures().forEach(figure -> takeOver(figure, refused)));
        mongo.remove(Query.query(Criteria.where("importedBy").is(refused.id())), BirthFigure.class);
        sharing(refused).forEach(this::carriesOut);
    }

    private List<BirthImport> sharing(BirthImport refused) {
        return imports.findAllByWithdrawnFalse().stream()
                .filter(refused::sharesRowsWith)
                .toList();
    }

    /** Row by row, and only where both say the same. */
    private void takeOver(BirthFigure figure, BirthImport refused) {
        var same = Criteria.where("_id")
                .is(figure.id())
                .and("importedBy")
                .is(refused.id())
                .and("boys")
                .is(figure.boys())
                .and("girls")
                .is(figure.girls())
                .and("status")
                .is(figure.status())
                .and("thirdOrMore")
                .is(figure.thirdOrMore());
        mongo.updateFirst(Query.query(same), Update.update("importedBy", figure.importedBy()), BirthFigure.class);
    }
}

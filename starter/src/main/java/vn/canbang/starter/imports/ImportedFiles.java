package vn.canbang.starter.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.starter.access.Caller;

/** All files that were accepted, and the rows of those that are not yet carried out. */
class ImportedFiles {

    private final MongoOperations mongo;

    /** Spring Data finds a service's own records by itself, those of the starter only when they are named. */
    ImportedFiles(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.getConverter().getMappingContext().getPersistentEntity(ImportedFile.class);
    }

    Optional<ImportedFile> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, ImportedFile.class));
    }

    /** The file that a request with this key brought. */
    Optional<ImportedFile> ofRequest(String key) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where("requests.key").is(key)), ImportedFile.class));
    }

    List<ImportedFile> newest(Caller caller, String kind, int limit) {
        var seen = caller.scope().criteria(null, "responsible", "owner", "parties");
        return mongo.find(
                Query.query(new Criteria().andOperator(Criteria.where("kind").is(kind), seen))
                        .with(Sort.by(Sort.Direction.DESC, "importedAt"))
                        .limit(limit),
                ImportedFile.class);
    }

    ImportedFile save(ImportedFile file) {
        return mongo.save(file);
    }

    /** Stores the rows that do something; of a file that is not accepted afterwards nobody ever asks for them. */
    void keepRows(UUID file, Instant now, List<FileCheck.CheckedRow> rows) {
        var acting = rows.stream()
                .filter(row -> row.effect() != RowEffect.NONE)
                .map(row -> new ImportedRows.Row(row.number(), row.effect(), row.values()))
                .toList();
        for (var part = 0; part * ImportedRows.SIZE < acting.size(); part++) {
            var begin = part * ImportedRows.SIZE;
            var end = Math.min(begin + ImportedRows.SIZE, acting.size());
            mongo.save(new ImportedRows(ImportedRows.idOf(file, part), file, now, acting.subList(begin, end)));
        }
    }

    /** The rows from a position on, to the end of their part. */
    List<ImportedRows.Row> rows(UUID file, int from) {
        var part = mongo.findById(ImportedRows.idOf(file, from / ImportedRows.SIZE), ImportedRows.class);
        if (part == null) {
            throw new IllegalStateException("rows of file " + file + " are missing from " + from);
        }
        return part.rows().subList(from % ImportedRows.SIZE, part.rows().size());
    }

    /** Files whose rows were stored before a moment and still are. */
    List<UUID> withRowsFrom(Instant before) {
        var old = new Criteria()
                .orOperator(
                        Criteria.where("keptAt").lt(before),
                        Criteria.where("keptAt").exists(false));
        return mongo.findDistinct(Query.query(old), "file", ImportedRows.class, UUID.class);
    }

    /** Files taken before a moment that still say what stood in them. */
    List<ImportedFile> tellingFrom(Instant before) {
        return mongo.find(
                Query.query(
                        Criteria.where("importedAt").lt(before).and("fileName").ne(ImportedFile.FORGOTTEN)),
                ImportedFile.class);
    }

    void forgetRows(UUID file) {
        mongo.remove(Query.query(Criteria.where("file").is(file)), ImportedRows.class);
    }
}

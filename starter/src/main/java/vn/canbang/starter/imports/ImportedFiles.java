package vn.canbang.starter.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
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
    void keepRows(UUID file, Instant now, FileCheck check) {
        var key = ImportedRows.keyOf(file, check);
        var acting = check.acting().stream()
                .map(row -> new ImportedRows.Row(row.number(), row.effect(), row.values()))
                .toList();
        var parts = new ArrayList<ImportedRows>();
        for (var begin = 0; begin < acting.size(); begin += ImportedRows.SIZE) {
            var id = ImportedRows.idOf(key, parts.size());
            var end = Math.min(begin + ImportedRows.SIZE, acting.size());
            parts.add(new ImportedRows(id, file, now, acting.subList(begin, end)));
        }
        if (!parts.isEmpty()) {
            keepTogether(parts);
        }
    }

    /** In one write; one by one when somebody else keeps the same ones at this moment. */
    private void keepTogether(List<ImportedRows> parts) {
        var together = mongo.bulkOps(BulkMode.UNORDERED, ImportedRows.class);
        var orNew = FindAndReplaceOptions.options().upsert();
        parts.forEach(
                part -> together.replaceOne(Query.query(Criteria.where("_id").is(part.id())), part, orNew));
        try {
            together.execute();
        } catch (BulkOperationException | DuplicateKeyException e) {
            parts.forEach(mongo::save);
        }
    }

    /** The rows from a position on that are carried out together: to the end of their part, and some parts more. */
    List<ImportedRows.Row> rows(ImportedFile file, int from) {
        var first = from / ImportedRows.SIZE;
        var ids = IntStream.range(first, first + ImportedRows.TOGETHER)
                .mapToObj(part -> ImportedRows.idOf(file.keptRows(), part))
                .toList();
        var parts = mongo.find(Query.query(Criteria.where("_id").in(ids)), ImportedRows.class).stream()
                .collect(Collectors.toMap(ImportedRows::id, ImportedRows::rows));
        var rows = ids.stream()
                .takeWhile(parts::containsKey)
                .flatMap(id -> parts.getOrDefault(id, List.of()).stream())
                .skip(from % ImportedRows.SIZE)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("rows of file " + file.id() + " are missing from " + from);
        }
        return rows;
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

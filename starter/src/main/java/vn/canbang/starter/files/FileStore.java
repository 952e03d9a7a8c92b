package vn.canbang.starter.files;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The files of all records in the tenant's database, and their contents. */
class FileStore {

    private static final String CONTENTS = "file_contents";
    private static final String UNCERTAIN = "uncertainSince";

    private final MongoOperations mongo;
    private final Clock clock;

    /** Spring Data finds a service's own records by itself, those of the starter only when they are named. */
    FileStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        var mapping = mongo.getConverter().getMappingContext();
        mapping.getPersistentEntity(RecordFiles.class);
        mapping.getPersistentEntity(FileContent.class);
    }

    Optional<RecordFiles> find(UUID folder) {
        return Optional.ofNullable(mongo.findById(folder, RecordFiles.class));
    }

    RecordFiles save(RecordFiles files) {
        return mongo.save(files);
    }

    /** Stores content that a record is about to name. */
    void put(UUID file, UUID folder, byte[] bytes) {
        mongo.save(new FileContent(file, folder, bytes, clock.instant()));
    }

    /** A record names the content by now. */
    void named(UUID file) {
        mongo.updateFirst(only(file), new Update().unset(UNCERTAIN), CONTENTS);
    }

    /** A record is about to name the content no more. */
    void doubt(UUID file) {
        mongo.updateFirst(only(file), new Update().set(UNCERTAIN, clock.instant()), CONTENTS);
    }

    Optional<byte[]> read(UUID file) {
        return Optional.ofNullable(mongo.findById(file, FileContent.class)).map(FileContent::bytes);
    }

    void drop(UUID file) {
        mongo.remove(only(file), CONTENTS);
    }

    void drop(RecordFiles files) {
        files.files().forEach(file -> doubt(file.id()));
        mongo.remove(only(files.id()), RecordFiles.class);
        files.files().forEach(file -> drop(file.id()));
    }

    /** Contents of which it has not been sure for long. */
    List<Doubtful> doubtfulSince(Instant before, int limit) {
        var query = Query.query(Criteria.where(UNCERTAIN).lt(before)).limit(limit);
        query.fields().include("folder");
        return mongo.find(query, Document.class, CONTENTS).stream()
                .map(found -> new Doubtful(found.get("_id", UUID.class), found.get("folder", UUID.class)))
                .toList();
    }

    private static Query only(UUID id) {
        return Query.query(Criteria.where("_id").is(id));
    }

    /** Content, and whose it may be. */
    record Doubtful(UUID file, UUID folder) {}
}

package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the library would accept and then do wrong without a word is refused with a clear error instead. */
final class Refusals {

    private static final Set<String> INDEX_OPTIONS =
            Set.of("key", "name", "unique", "sparse", "background", "v", "ns", "expireAfterSeconds");
    private static final Set<String> COLLECTION_OPTIONS = Set.of("create", "autoIndexId");
    private static final Set<String> GENERAL_OPTIONS =
            Set.of("lsid", "comment", "writeConcern", "maxTimeMS", "apiVersion");

    private Refusals() {}

    static void check(String command, Document query) {
        refuseCollation(query);
        switch (command) {
            case "createIndexes" -> documents(query, "indexes").forEach(Refusals::checkIndex);
            case "create" -> checkCollection(query);
            case "update" -> documents(query, "updates").forEach(update -> checkUpdate(update, "u"));
            case "findAndModify" -> checkUpdate(query, "update");
            case "delete" -> documents(query, "deletes").forEach(Refusals::refuseCollation);
            case "renameCollection" -> throw notSupported("renameCollection");
            default -> {
                // Nothing more to refuse.
            }
        }
    }

    private static void checkIndex(Document index) {
        for (var option : index.keySet()) {
            if (!INDEX_OPTIONS.contains(option)) {
                throw cannotCreateIndex("the option " + option);
            }
        }
        if (index.get("key") instanceof Document key) {
            key.forEach((field, kind) -> {
                if (!(kind instanceof Number) || field.contains("$")) {
                    throw cannotCreateIndex("an index of kind " + kind + " on " + field);
                }
            });
            if (index.containsKey("expireAfterSeconds") && key.size() != 1) {
                throw cannotCreateIndex("expireAfterSeconds on several fields");
            }
        }
    }

    private static void checkCollection(Document query) {
        for (var option : query.keySet()) {
            if (!COLLECTION_OPTIONS.contains(option) && !GENERAL_OPTIONS.contains(option) && !option.startsWith("$")) {
                throw notSupported("the collection option " + option);
            }
        }
    }

    private static void checkUpdate(Document update, String change) {
        refuseCollation(update);
        if (update.get(change) instanceof Collection<?>) {
            throw notSupported("an update by pipeline");
        }
    }

    private static void refuseCollation(Map<String, Object> query) {
        if (query.containsKey("collation")) {
            throw notSupported("collation");
        }
    }

    private static List<Document> documents(Document query, String field) {
        return query.get(field) instanceof Collection<?> elements
                ? elements.stream().map(Document.class::cast).toList()
                : List.of();
    }

    private static MongoServerError cannotCreateIndex(String what) {
        return new MongoServerError(
                67, "CannotCreateIndex", "The embedded MongoDB server does not support " + what + ".");
    }

    static MongoServerError notSupported(String what) {
        return new MongoServerError(
                238, "NotImplemented", "The embedded MongoDB server does not support " + what + ".");
    }
}

package vn.canbang.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents like ours, with few different values so that they often agree, and queries that such documents may meet. */
final class RandomDocuments {

    private static final List<String> FIELDS = List.of(
            "path", "name", "state", "due", "tags", "terms.role", "terms.to", "owner.id", "pending", "code", "_id");

    private final Random random;
    private int ids = 1000;

    RandomDocuments(Random random) {
        this.random = random;
    }

    int nextId() {
        return ids++;
    }

    Document document(int id) {
        var document = new Document("_id", id);
        put(document, "path", this::path);
        put(document, "name", this::name);
        put(document, "state", this::state);
        put(document, "due", this::due);
        put(document, "tags", () -> several(this::name));
        put(document, "terms", () -> several(() -> new Document("role", name()).append("to", random.nextInt(5))));
        put(document, "owner", () -> new Document("id", random.nextInt(6)));
        if (random.nextInt(10) == 0) {
            document.append("pending", true);
        }
        if (random.nextInt(3) == 0) {
            document.append("code", "c" + id);
        }
        return document;
    }

    private void put(Document document, String field, Supplier<@Nullable Object> value) {
        if (random.nextInt(8) > 0) {
            document.append(field, random.nextInt(12) == 0 ? null : value.get());
        }
    }

    private Object several(Supplier<Object> element) {
        return random.nextInt(3) == 0
                ? element.get()
                : Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    private String path() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> 1 + random.nextInt(3) + "/")
                .reduce("", String::concat);
    }

    private String name() {
        return Character.toString('a' + random.nextInt(6)) + random.nextInt(3);
    }

    private Object state() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(3);
            case 1 -> (double) random.nextInt(3);
            case 2 -> true;
            default -> List.of("draft", "signed", "ended").get(random.nextInt(3));
        };
    }

    private Object due() {
        return random.nextInt(10) == 0 ? random.nextInt(5) : new Date(random.nextInt(10) * 86_400_000L);
    }

    /** One to three conditions on different or the same fields. */
    Document query() {
        var conditions =
                Stream.generate(this::condition).limit(1 + random.nextInt(3)).toList();
        if (random.nextBoolean()) {
            return new Document("$and", conditions);
        }
        var query = new Document();
        conditions.forEach(query::putAll);
        return query;
    }

    private Document condition() {
        var field = FIELDS.get(random.nextInt(FIELDS.size()));
        return switch (random.nextInt(11)) {
            case 0 ->
                new Document(
                        field,
                        new Document(
                                "$in",
                                Stream.generate(() -> value(field))
                                        .limit(random.nextInt(4))
                                        .toList()));
            case 1 -> new Document(field, new Document("$exists", random.nextBoolean()));
            case 2 -> new Document(field, new Document("$gte", present(field)).append("$lt", present(field)));
            case 3 -> new Document(field, new Document("$gt", present(field)));
            case 4 -> new Document(field, new Document("$lte", present(field)));
            case 5 -> new Document("path", new Document("$regex", "^" + (1 + random.nextInt(3)) + "/"));
            case 6 -> new Document("$or", List.of(new Document(field, value(field)), new Document("state", state())));
            case 7 -> new Document(field, new Document("$ne", value(field)));
            case 8 -> beginningOfTag();
            case 9 -> new Document("$and", List.of(beginningOfTag(), beginningOfTag(), new Document("tags", name())));
            default -> new Document(field, value(field));
        };
    }

    private Document beginningOfTag() {
        return new Document("tags", new Document("$regex", "^" + name().substring(0, 1)));
    }

    private @Nullable Object value(String field) {
        return random.nextInt(10) == 0 ? null : present(field);
    }

    private Object present(String field) {
        return switch (field) {
            case "path" -> path();
            case "state" -> state();
            case "due" -> due();
            case "terms.to" -> random.nextInt(5);
            case "owner.id" -> random.nextInt(6);
            case "pending" -> true;
            case "code" -> "c" + random.nextInt(300);
            case "_id" -> random.nextInt(300);
            default -> name();
        };
    }

    /** An order that leaves no two documents equal. */
    Document order() {
        if (random.nextInt(3) == 0) {
            return new Document("name", random.nextBoolean() ? 1 : -1).append("_id", random.nextBoolean() ? 1 : -1);
        }
        var order = new Document();
        var fields = new ArrayList<>(List.of("path", "name", "state", "due", "owner.id"));
        for (var i = random.nextInt(3); i > 0; i--) {
            order.append(fields.remove(random.nextInt(fields.size())), random.nextBoolean() ? 1 : -1);
        }
        return order.append("_id", random.nextBoolean() ? 1 : -1);
    }

    /** A change of indexed fields, or null to delete. */
    @Nullable
    Document change() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new Document("$set", new Document("tags", several(this::name)));
            case 2 -> new Document("$unset", new Document("pending", "").append("owner", ""));
            case 3 -> new Document("$set", new Document("name", name()).append("pending", true));
            default -> new Document("$set", new Document("path", path()).append("state", state()));
        };
    }
}

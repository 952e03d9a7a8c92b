package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Many writes in one command. The library counts failed inserts as done, and goes on after the first failure of ordered updates. */
final class Batch {

    private static final String UPDATES = "updates";
    private static final String ERRORS = "writeErrors";
    private static final String UPSERTED = "upserted";
    private static final String INDEX = "index";

    private Batch() {}

    private static boolean isOrdered(Document command) {
        return Utils.isTrue(command.getOrDefault("ordered", true));
    }

    /** The answer to an insert with the number of documents that were inserted. */
    static Document counted(Document insert, Document answer) {
        var errors = documents(answer, ERRORS);
        if (!errors.isEmpty()) {
            var inserted = isOrdered(insert)
                    ? number(errors.getFirst(), INDEX)
                    : documents(insert, "documents").size() - errors.size();
            answer.put("n", inserted);
        }
        return answer;
    }

    /** The answer to updates; ordered ones run one by one and stop at the first that fails. */
    static Document updated(Document command, UnaryOperator<Document> single) {
        return isOrdered(command) ? inOrder(command, single) : single.apply(command);
    }

    private static Document inOrder(Document command, UnaryOperator<Document> single) {
        var n = 0;
        var modified = 0;
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        var updates = documents(command, UPDATES);
        for (var i = 0; i < updates.size() && errors.isEmpty(); i++) {
            var answer = single.apply(new Document(command).append(UPDATES, List.of(updates.get(i))));
            n += number(answer, "n");
            modified += number(answer, "nModified");
            for (var each : documents(answer, UPSERTED)) {
                upserted.add(each.append(INDEX, i));
            }
            for (var each : documents(answer, ERRORS)) {
                errors.add(each.append(INDEX, i));
            }
        }
        var answer = new Document("n", n).append("nModified", modified);
        answer.putIfNotNull(UPSERTED, upserted.isEmpty() ? null : upserted);
        answer.putIfNotNull(ERRORS, errors.isEmpty() ? null : errors);
        Utils.markOkay(answer);
        return answer;
    }

    private static int number(Document answer, String field) {
        return ((Number) answer.getOrDefault(field, 0)).intValue();
    }

    private static List<Document> documents(Document parent, String field) {
        return parent.get(field) instanceof Collection<?> elements
                ? elements.stream().map(Document.class::cast).toList()
                : List.of();
    }
}

package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which updates give whole fields new values, and what they make of a document. */
class FieldChangeTests {

    private static final Document BEFORE =
            new Document("_id", 1).append("name", "Bình").append("state", "open");

    private static FieldChange change(Document update) {
        return FieldChange.of(update).orElseThrow();
    }

    @Test
    void setsAndTakesAwayWholeFieldsAndLeavesTheDocumentAsItWas() {
        var change = change(new Document("$set", new Document("state", "done").append("note", null))
                .append("$unset", new Document("name", "")));

        assertThat(change.applied(BEFORE))
                .isEqualTo(new Document("_id", 1).append("state", "done").append("note", null));
        assertThat(BEFORE).containsEntry("name", "Bình").containsEntry("state", "open");
    }

    @Test
    void changesNothingWhenTheValuesAreThereAlready() {
        assertThat(change(new Document("$set", new Document("state", "open"))).changes(BEFORE))
                .isFalse();
        assertThat(change(new Document("$unset", new Document("note", ""))).changes(BEFORE))
                .isFalse();
        assertThat(change(new Document("$set", new Document("note", null))).changes(BEFORE))
                .isTrue();
    }

    @Test
    void leavesEverythingElseToTheLibrary() {
        var others = List.of(
                new Document("state", "done"),
                new Document("$inc", new Document("count", 1)),
                new Document("$set", new Document("place.unit", "24/")),
                new Document("$set", new Document("_id", 2)),
                new Document("$set", new Document("name", "An")).append("$unset", new Document("name", "")),
                new Document("$set", new Document("name", "An")).append("$push", new Document("tags", "x")),
                new Document("$set", new Document()));

        assertThat(others)
                .allSatisfy(update -> assertThat(FieldChange.of(update)).isEmpty());
    }
}

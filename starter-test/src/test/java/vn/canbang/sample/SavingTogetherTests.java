package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.sample.note.Note;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.aggregate.SavingTogether;
import vn.canbang.starter.feed.Outbox;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.ServiceTest;

/** Records that are saved together are saved as each would be alone: stamped, told, and never over somebody else's change. */
@ServiceTest
class SavingTogetherTests {

    private static final Tenant BAC_GIANG = new Tenant("bac-giang");

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Tenants tenants;

    private Note written() {
        return mongo.insert(Note.write(UUID.randomUUID(), "a", "24/213/07220/", null));
    }

    private Note stored(Note note) {
        return Objects.requireNonNull(mongo.findById(note.id(), Note.class));
    }

    private List<String> told(Note note) {
        outbox.tellAll();
        return mongo.getCollection("feed")
                .find(new Document("subject", note.id().toString()))
                .sort(new Document("_id", 1))
                .map(event -> event.getString("type"))
                .into(new ArrayList<>());
    }

    @Test
    void stampsTellsAndCountsTheVersionAsSavingEachAloneDoes() {
        tenants.run(BAC_GIANG, () -> {
            var notes = List.of(stored(written()), stored(written()));
            notes.forEach(Note::close);

            SavingTogether.save(mongo, Note.class, notes);

            assertThat(notes).allSatisfy(note -> {
                assertThat(stored(note).version()).isEqualTo(1).isEqualTo(note.version());
                assertThat(stored(note).history()).extracting(HistoryEntry::act).containsExactly("write", "close");
                assertThat(stored(note).history()).extracting(HistoryEntry::at).doesNotContainNull();
                assertThat(told(note))
                        .containsExactly("vn.canbang.sample.note-written.v1", "vn.canbang.sample.note-closed.v1");
            });
        });
    }

    @Test
    void savesNothingOverWhatSomebodyElseWroteAndSaysSo() {
        tenants.run(BAC_GIANG, () -> {
            var overtaken = stored(written());
            var other = stored(written());
            var meanwhile = stored(overtaken);
            meanwhile.remark("theirs");
            mongo.save(meanwhile);
            overtaken.remark("ours");
            other.remark("ours");

            assertThatThrownBy(() -> SavingTogether.save(mongo, Note.class, List.of(overtaken, other)))
                    .isInstanceOf(OptimisticLockingFailureException.class);

            assertThat(stored(overtaken).remarks()).containsExactly("theirs");
            assertThat(stored(other).remarks()).containsExactly("ours");
        });
    }
}

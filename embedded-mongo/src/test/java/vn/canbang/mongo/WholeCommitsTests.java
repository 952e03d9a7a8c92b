package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexes of a file are compared with its documents when a process ended within a change, and then only. */
@Tag("S57")
class WholeCommitsTests {

    @TempDir
    private Path data = Path.of("");

    private void process(Consumer<DurableStore> work) {
        var store = DurableStore.open(Storage.in(data));
        try {
            store.opened();
            work.accept(store);
        } finally {
            store.mvStore().closeImmediately();
        }
    }

    private static void change(DurableStore store, String value) {
        store.changing(() -> store.mvStore().openMap("records").put(value, value));
    }

    private boolean comparesWhenOpenedAgain() {
        var store = DurableStore.open(Storage.in(data));
        try {
            return store.isVerifying();
        } finally {
            store.mvStore().closeImmediately();
        }
    }

    @Test
    void trustsAFileThatWasClosed() {
        process(store -> {
            change(store, "one");
            store.close();
        });

        assertThat(comparesWhenOpenedAgain()).isFalse();
    }

    @Test
    void trustsAFileThatWasClosedAfterNothingButTakingRoomBack() {
        process(store -> change(store, "one"));
        process(store -> {
            store.compact();
            store.settle();
            store.close();
        });

        assertThat(comparesWhenOpenedAgain()).isFalse();
    }

    @Test
    void trustsAFileWhoseProcessEndedBetweenTwoChanges() {
        process(store -> {
            change(store, "one");
            change(store, "two");
            store.compact();
        });

        assertThat(comparesWhenOpenedAgain()).isFalse();
    }

    @Test
    void comparesWhenTheProcessEndedWithinAChange() {
        process(store -> {
            change(store, "one");
            store.mvStore().openMap("records").put("half", "a change too large to be held back");
            store.mvStore().commit();
        });

        assertThat(comparesWhenOpenedAgain()).isTrue();
    }

    @Test
    void comparesWhenAChangeBrokeOff() {
        process(store -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.changing(() -> {
                        store.mvStore().openMap("records").put("half", "a document without its lines");
                        throw new IllegalStateException("A defect");
                    }));
            change(store, "one");
            store.close();
        });

        assertThat(comparesWhenOpenedAgain()).isTrue();
    }

    @Test
    void trustsAFileInWhichAChangeWasRefused() {
        process(store -> {
            assertThatExceptionOfType(MongoServerError.class)
                    .isThrownBy(() -> store.changing(() -> {
                        store.mvStore().openMap("records").put("one", "of two, of which the second is refused");
                        throw new BadValueException("Refused");
                    }));
            store.close();
        });

        assertThat(comparesWhenOpenedAgain()).isFalse();
    }

    @Test
    void comparesOnce() {
        process(store -> {
            change(store, "one");
            store.mvStore().openMap("records").put("half", "a change too large to be held back");
            store.mvStore().commit();
        });
        process(_ -> {});

        assertThat(comparesWhenOpenedAgain()).isFalse();
    }

    @Test
    void comparesAFileThatDoesNotSay() {
        process(store -> {
            store.mvStore().removeMap("canbang");
            store.mvStore().commit();
        });

        assertThat(comparesWhenOpenedAgain()).isTrue();
    }
}

package vn.canbang.starter.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;

/**
 * Keeps the files of records, gives them out and takes them away. Whether the caller may see and change the record itself is
 * decided before, by whoever keeps the record. A file is kept in two steps: its content first, then its entry at the record.
 * After a crash in between nothing names the content, so nobody can read it, and it is swept away.
 */
public class Filing {

    private static final Logger log = LoggerFactory.getLogger(Filing.class);

    private final FileStore store;
    private final Audit audit;
    private final Clock clock;

    Filing(FileStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The files of a record; none when nobody has brought one yet. */
    public RecordFiles of(FiledKind kind, UUID record) {
        return store.find(RecordFiles.idOf(kind, record)).orElseGet(() -> RecordFiles.none(kind, record));
    }

    /** Looks at a file and keeps it with the record; nothing when the record holds the same content already. */
    public RecordFiles add(
            FiledKind kind, UUID record, String name, byte @Nullable [] sent, Caller caller, Attempt attempt) {
        var received = ReceivedFile.of(sent);
        var file = describe(received, name, caller);
        return keep(kind, record, file, received, attempt, files -> files.add(file));
    }

    /** Keeps a file in the place of another one, which is gone then. */
    public RecordFiles replace(
            FiledKind kind,
            UUID record,
            UUID old,
            String name,
            byte @Nullable [] sent,
            Caller caller,
            Attempt attempt) {
        var received = ReceivedFile.of(sent);
        var file = describe(received, name, caller);
        var changed = keep(kind, record, file, received, attempt, files -> {
            var replaced = files.replace(old, file);
            if (replaced) {
                store.doubt(old);
            }
            return replaced;
        });
        if (changed.find(old).isEmpty()) {
            store.drop(old);
        }
        return changed;
    }

    /** Takes a file away for good. */
    public RecordFiles remove(FiledKind kind, UUID record, UUID file, String reason, Attempt attempt) {
        var changed = attempt.act(
                () -> of(kind, record),
                files -> {
                    files.remove(file, reason);
                    store.doubt(file);
                },
                store::save);
        store.drop(file);
        log.atInfo()
                .addKeyValue("record", changed.subject())
                .addKeyValue("file", file)
                .log("file removed");
        return changed;
    }

    /** A file of the record with its content; a personal one is put on record as read. */
    public OpenedFile open(FiledKind kind, UUID record, UUID file) {
        var files = of(kind, record);
        var entry = files.require(file);
        var content = store.read(file).orElseThrow(NotFoundException::new);
        if (kind.personal()) {
            audit.read("file", files.subject() + "/" + file);
        }
        return new OpenedFile(entry, content);
    }

    /**
     * Gives another record copies of its own of the files of one; what that one holds already it is not given twice, and this
     * is no step in the history of either.
     */
    public void copy(FiledKind kind, UUID record, FiledKind otherKind, UUID other) {
        for (var file : of(kind, record).files()) {
            store.read(file.id())
                    .ifPresent(content -> Overtaken.again(() -> copy(file.another(), content, otherKind, other)));
        }
    }

    private void copy(KeptFile copy, byte[] content, FiledKind kind, UUID record) {
        var files = of(kind, record);
        if (files.take(copy)) {
            store.put(copy.id(), files.id(), content);
            store.save(files);
            store.named(copy.id());
        }
    }

    /** Erases every file of a record and what is known of them: the record itself is erased. */
    public void erase(FiledKind kind, UUID record) {
        store.find(RecordFiles.idOf(kind, record)).ifPresent(store::drop);
    }

    private RecordFiles keep(
            FiledKind kind,
            UUID record,
            KeptFile file,
            ReceivedFile received,
            Attempt attempt,
            Predicate<RecordFiles> entered) {
        var changed = attempt.act(
                () -> of(kind, record),
                files -> {
                    if (entered.test(files)) {
                        store.put(file.id(), files.id(), received.content());
                    }
                },
                store::save);
        if (changed.find(file.id()).isPresent()) {
            store.named(file.id());
            log.atInfo()
                    .addKeyValue("record", changed.subject())
                    .addKeyValue("file", file.id())
                    .log("file kept");
        } else {
            store.drop(file.id());
        }
        return changed;
    }

    private KeptFile describe(ReceivedFile received, String name, Caller caller) {
        return new KeptFile(
                UUID.randomUUID(),
                DisplayName.of(name, received.type()),
                received.type(),
                received.content().length,
                received.pixels(),
                digest(received.content()),
                clock.instant(),
                caller.name());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

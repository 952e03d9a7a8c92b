package vn.canbang.starter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

/**
 * The files of one record, and what happened to them. What does not stand here cannot be read, wherever content may lie; who
 * sees the record sees them, so there is nothing here to move when the record moves.
 */
@Document("record_files")
public class RecordFiles extends Aggregate {

    static final int MOST = 10;

    @Id
    private final UUID id;

    private final String kind;
    private final UUID record;
    private List<KeptFile> files = new ArrayList<>();

    RecordFiles(UUID id, String kind, UUID record) {
        this.id = id;
        this.kind = kind;
        this.record = record;
    }

    static UUID idOf(FiledKind kind, UUID record) {
        return NameBasedId.of("files", kind.code(), record);
    }

    static RecordFiles none(FiledKind kind, UUID record) {
        return new RecordFiles(idOf(kind, record), kind.code(), record);
    }

    /** Takes a file; false when a file with the same content is there already. */
    boolean add(KeptFile file) {
        if (holds(file.digest())) {
            return false;
        }
        if (isFull()) {
            throw new RejectedException("files_full", MOST);
        }
        files.add(file);
        record("file_added", null, file.type().extension());
        return true;
    }

    /** Takes the copy of a file of another record; false when one with the same content is there already. */
    boolean take(KeptFile copy) {
        return !holds(copy.digest()) && files.add(copy);
    }

    /** Puts a file in the place of another one; false when its content is there already. */
    boolean replace(UUID old, KeptFile file) {
        var replaced = require(old);
        if (holds(file.digest())) {
            return false;
        }
        files.set(files.indexOf(replaced), file);
        record("file_replaced", replaced.type().extension(), file.type().extension());
        return true;
    }

    /** Takes a file away for good; what remains is that, when and why. */
    void remove(UUID file, String reason) {
        var removed = require(file);
        files.remove(removed);
        record("file_removed", removed.type().extension(), null, reason, null);
    }

    public boolean isFull() {
        return files.size() >= MOST;
    }

    private boolean holds(String digest) {
        return files.stream().anyMatch(file -> file.digest().equals(digest));
    }

    /** The file, or the 404 that one of another record gets as well. */
    KeptFile require(UUID file) {
        return find(file).orElseThrow(NotFoundException::new);
    }

    Optional<KeptFile> find(UUID file) {
        return files.stream().filter(each -> each.id().equals(file)).findFirst();
    }

    /** Oldest first. */
    public List<KeptFile> files() {
        return List.copyOf(files);
    }

    @Override
    public String subject() {
        return kind + "/" + record;
    }

    public UUID id() {
        return id;
    }
}

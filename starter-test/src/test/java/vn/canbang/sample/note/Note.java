package vn.canbang.sample.note;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.aggregate.DomainEvent;
import vn.canbang.starter.problem.ConflictException;

/** A note that can be written and then closed once. */
@Document("notes")
public class Note extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final String text;
    private final String responsible;
    private final @Nullable UUID owner;
    private boolean closed;
    private List<String> remarks = new ArrayList<>();

    Note(UUID id, String text, String responsible, @Nullable UUID owner) {
        this.id = id;
        this.text = text;
        this.responsible = responsible;
        this.owner = owner;
    }

    public static Note write(UUID id, String text, String responsible, @Nullable UUID owner) {
        var note = new Note(id, text, responsible, owner);
        note.record("write", null, "open");
        note.tell(new NoteWritten(id));
        note.tellInternally(new NoteWritten(id));
        return note;
    }

    public void close() {
        if (closed) {
            throw new ConflictException("note_closed");
        }
        closed = true;
        record("close", "open", "closed");
        tell(new NoteClosed(id));
    }

    /** Adds to what was remarked before; nobody need have seen that. */
    public void remark(String remark) {
        remarks.add(remark);
        record("remark", null, null);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public NoteState state() {
        return closed ? NoteState.CLOSED : NoteState.OPEN;
    }

    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** A note was written. */
    record NoteWritten(UUID note) implements DomainEvent {
        @Override
        public String type() {
            return "vn.canbang.sample.note-written.v1";
        }
    }

    /** A note was closed. */
    record NoteClosed(UUID note) implements DomainEvent {
        @Override
        public String type() {
            return "vn.canbang.sample.note-closed.v1";
        }
    }
}

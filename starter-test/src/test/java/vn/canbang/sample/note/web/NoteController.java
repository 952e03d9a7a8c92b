package vn.canbang.sample.note.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.sample.note.Note;
import vn.canbang.sample.note.NoteState;
import vn.canbang.sample.note.Notes;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.web.ETags;
import vn.canbang.starter.web.Limit;

/** Writes, reads and closes notes. */
@RestController
@RequestMapping("/api/sample/v1/notes")
class NoteController {

    private final Notes notes;
    private final MongoOperations mongo;

    NoteController(Notes notes, MongoOperations mongo) {
        this.notes = notes;
        this.mongo = mongo;
    }

    @PostMapping
    @Permit("commitment:sign")
    ResponseEntity<NoteView> write(@RequestBody @Valid NoteRequest request, Attempt attempt, Caller caller) {
        var note = attempt.create(
                notes::findById,
                id -> Note.write(id, request.text(), caller.requireUnit().value(), caller.organisation()),
                notes::save);
        return ResponseEntity.status(201).eTag(ETags.of(note)).body(NoteView.of(note));
    }

    @GetMapping
    @Permit("commitment:read")
    List<NoteView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable NoteState state,
            @RequestParam(required = false) @Nullable Integer limit,
            Caller caller) {
        var query = new Query(caller.scope().criteria(unit, "responsible", "owner", "parties"));
        if (state != null) {
            query.addCriteria(Criteria.where("closed").is(state == NoteState.CLOSED));
        }
        return mongo.find(query.limit(Limit.of(limit)), Note.class).stream()
                .map(NoteView::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Permit("commitment:read")
    ResponseEntity<NoteView> read(@PathVariable UUID id, Caller caller) {
        var note = caller.requireSees(notes.findById(id).orElseThrow(NotFoundException::new));
        return ResponseEntity.ok().eTag(ETags.of(note)).body(NoteView.of(note));
    }

    @PostMapping("/{id}/closing")
    @Permit("commitment:end")
    ResponseEntity<NoteView> close(@PathVariable UUID id, Attempt attempt, Caller caller) {
        var note = attempt.change(
                () -> caller.requireSees(notes.findById(id).orElseThrow(NotFoundException::new)),
                Note::close,
                notes::save);
        return ResponseEntity.ok().eTag(ETags.of(note)).body(NoteView.of(note));
    }

    /** The commune's board is a note that the first remark makes; whoever remarks need not have seen it. */
    @PostMapping("/board/remarks")
    @Permit("commitment:sign")
    ResponseEntity<NoteView> remark(@RequestBody @Valid NoteRequest request, Attempt attempt, Caller caller) {
        var unit = caller.requireUnit().value();
        var id = NameBasedId.of("board", unit);
        var board = attempt.act(
                () -> notes.findById(id).orElseGet(() -> Note.write(id, "Bảng tin", unit, caller.organisation())),
                note -> note.remark(request.text()),
                notes::save);
        return ResponseEntity.ok().eTag(ETags.of(board)).body(NoteView.of(board));
    }

    /** What a note is written with. */
    record NoteRequest(@NotBlank @Size(max = 15_000) String text) {}

    /** What is shown of a note. */
    record NoteView(UUID id, String text, NoteState state, List<String> remarks) {
        static NoteView of(Note note) {
            return new NoteView(note.id(), note.text(), note.state(), note.remarks());
        }
    }
}

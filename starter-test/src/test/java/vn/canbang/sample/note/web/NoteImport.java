package vn.canbang.sample.note.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.sample.note.Note;
import vn.canbang.sample.note.NoteState;
import vn.canbang.sample.note.Notes;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.imports.RowEffect;
import vn.canbang.starter.imports.RowRemarks;
import vn.canbang.starter.problem.ConflictException;

/** Notes from a file; what is noted already is left alone, and what was closed is not noted again. */
@Component
class NoteImport implements ImportKind<JottedNote> {

    private final Notes notes;

    NoteImport(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String code() {
        return "notes";
    }

    @Override
    public String title() {
        return "Ghi chú";
    }

    @Override
    public String permission() {
        return "commitment:sign";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("text", "Nội dung").mandatory(),
                ImportColumn.choice("state", "Trạng thái", Choices.closedList(NoteState.class))
                        .mandatory(),
                ImportColumn.date("writtenOn", "Ngày ghi"),
                ImportColumn.number("pages", "Số trang"));
    }

    @Override
    public Class<JottedNote> requestType() {
        return JottedNote.class;
    }

    @Override
    public Map<String, String> onceInFile(JottedNote request) {
        return Map.of("text", request.text());
    }

    @Override
    public RowCheck<JottedNote> check(Caller importer, List<JottedNote> requests) {
        var known = texts(importer, requests);
        return new NoteCheck(known);
    }

    /** Notes of one length are taken beside each other. */
    private record NoteCheck(Set<String> known) implements RowCheck<JottedNote> {

        @Override
        public RowEffect of(JottedNote request, RowRemarks remarks) {
            return known.contains(request.text()) ? RowEffect.NONE : RowEffect.ADD;
        }

        @Override
        public String neighbourhood(JottedNote request) {
            return String.valueOf(request.pages());
        }
    }

    private Set<String> texts(Caller importer, List<JottedNote> requests) {
        return notes.findByTextIn(requests.stream().map(JottedNote::text).toList()).stream()
                .filter(importer::sees)
                .map(Note::text)
                .collect(Collectors.toSet());
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, JottedNote request) {
        notes.findByTextIn(List.of(request.text())).stream()
                .filter(note -> importer.sees(note) && note.state() == NoteState.CLOSED)
                .findAny()
                .ifPresent(closed -> {
                    throw new ConflictException("note_closed");
                });
        attempt.create(
                notes::findById,
                id -> Note.write(id, request.text(), importer.requireUnit().value(), importer.organisation()),
                notes::save);
    }
}

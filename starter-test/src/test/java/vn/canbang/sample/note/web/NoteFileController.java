package vn.canbang.sample.note.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.sample.note.Notes;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.files.RecordFiles;
import vn.canbang.starter.files.web.FileAnswers;
import vn.canbang.starter.files.web.FileRemovalRequest;
import vn.canbang.starter.files.web.RecordFilesView;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.FileBody;
import vn.canbang.starter.web.Versioned;

/** The files of a note. */
@RestController
@RequestMapping("/api/sample/v1/notes/{id}/files")
class NoteFileController {

    private final Filing filing;
    private final NoteFiles kind;
    private final Notes notes;

    NoteFileController(Filing filing, NoteFiles kind, Notes notes) {
        this.filing = filing;
        this.kind = kind;
        this.notes = notes;
    }

    @GetMapping
    @Permit("commitment:read")
    ResponseEntity<RecordFilesView> list(@PathVariable UUID id, Caller caller) {
        return answer(filing.of(kind, seen(id, caller)));
    }

    @PostMapping(consumes = "application/octet-stream")
    @Permit("commitment:sign")
    ResponseEntity<RecordFilesView> add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] file,
            Caller caller,
            Attempt attempt) {
        return answer(filing.add(kind, seen(id, caller), fileName, file, caller, attempt));
    }

    @GetMapping("/{file}/content")
    @Permit("commitment:read")
    ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable UUID file, Caller caller) {
        return FileAnswers.of(filing.open(kind, seen(id, caller), file));
    }

    @PostMapping(path = "/{file}/replacement", consumes = "application/octet-stream")
    @Permit("commitment:sign")
    ResponseEntity<RecordFilesView> replace(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] content,
            Caller caller,
            Attempt attempt) {
        return answer(filing.replace(kind, seen(id, caller), file, fileName, content, caller, attempt));
    }

    @PostMapping("/{file}/removal")
    @Permit("commitment:sign")
    ResponseEntity<RecordFilesView> remove(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestBody @Valid FileRemovalRequest request,
            Caller caller,
            Attempt attempt) {
        return answer(filing.remove(kind, seen(id, caller), file, request.reason(), attempt));
    }

    private UUID seen(UUID id, Caller caller) {
        return caller.requireSees(notes.findById(id).orElseThrow(NotFoundException::new))
                .id();
    }

    private static ResponseEntity<RecordFilesView> answer(RecordFiles files) {
        return Versioned.shown(files, RecordFilesView.of(files, List.of(Act.allowed("add"))));
    }
}

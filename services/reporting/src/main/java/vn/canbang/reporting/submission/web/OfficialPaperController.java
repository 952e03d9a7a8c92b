package vn.canbang.reporting.submission.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.submission.AttachingPapers;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.files.web.FileAnswers;
import vn.canbang.starter.files.web.FileRemovalRequest;
import vn.canbang.starter.files.web.RecordFilesView;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.FileBody;
import vn.canbang.starter.web.Versioned;

/** The signed paper of an edition of a report: whoever numbers and sends it attaches it, whoever sees the report reads it. */
@RestController
@RequestMapping("/api/reporting/v1/submissions/{id}/official-papers/{edition}/files")
class OfficialPaperController {

    private static final String NUMBER = "submission:number";

    private final AttachingPapers attaching;
    private final AccessMatrix matrix;

    OfficialPaperController(AttachingPapers attaching, AccessMatrix matrix) {
        this.attaching = attaching;
        this.matrix = matrix;
    }

    @GetMapping
    @Permit("submission:read")
    ResponseEntity<RecordFilesView> list(@PathVariable UUID id, @PathVariable int edition, Caller caller) {
        return answer(attaching.of(id, edition, caller), caller);
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit(NUMBER)
    ResponseEntity<RecordFilesView> add(
            @PathVariable UUID id,
            @PathVariable int edition,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] file,
            Caller caller,
            Attempt attempt) {
        return answer(attaching.add(id, edition, fileName, file, caller, attempt), caller);
    }

    @GetMapping("/{file}/content")
    @Permit("submission:read")
    ResponseEntity<byte[]> content(
            @PathVariable UUID id, @PathVariable int edition, @PathVariable UUID file, Caller caller) {
        return FileAnswers.of(attaching.open(id, edition, file, caller));
    }

    @PostMapping(path = "/{file}/replacement", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit(NUMBER)
    ResponseEntity<RecordFilesView> replace(
            @PathVariable UUID id,
            @PathVariable int edition,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] content,
            Caller caller,
            Attempt attempt) {
        return answer(attaching.replace(id, edition, file, fileName, content, caller, attempt), caller);
    }

    @PostMapping("/{file}/removal")
    @Permit(NUMBER)
    ResponseEntity<RecordFilesView> remove(
            @PathVariable UUID id,
            @PathVariable int edition,
            @PathVariable UUID file,
            @Valid @RequestBody FileRemovalRequest request,
            Caller caller,
            Attempt attempt) {
        return answer(attaching.remove(id, edition, file, request.reason(), caller, attempt), caller);
    }

    private ResponseEntity<RecordFilesView> answer(AttachingPapers.Papers papers, Caller caller) {
        var files = papers.files();
        var changes = papers.changeable() && matrix.allows(caller, NUMBER);
        var acts = new ArrayList<>(Act.when(changes && !files.isFull(), "add"));
        acts.addAll(Act.when(changes, "replacement", "removal"));
        return Versioned.shown(files, RecordFilesView.of(files, acts));
    }
}

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
import vn.canbang.reporting.submission.ScanningForms;
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

/** Scans of the signed form of a report: whoever hands it in brings them, whoever sees the report reads them. */
@RestController
@RequestMapping("/api/reporting/v1/submissions/{id}/signed-forms/{round}/files")
class SignedFormController {

    private static final String SUBMIT = "submission:submit";

    private final ScanningForms scanning;
    private final AccessMatrix matrix;

    SignedFormController(ScanningForms scanning, AccessMatrix matrix) {
        this.scanning = scanning;
        this.matrix = matrix;
    }

    @GetMapping
    @Permit("submission:read")
    ResponseEntity<RecordFilesView> list(@PathVariable UUID id, @PathVariable int round, Caller caller) {
        return answer(scanning.of(id, round, caller), caller);
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit(SUBMIT)
    ResponseEntity<RecordFilesView> add(
            @PathVariable UUID id,
            @PathVariable int round,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] file,
            Caller caller,
            Attempt attempt) {
        return answer(scanning.add(id, round, fileName, file, caller, attempt), caller);
    }

    @GetMapping("/{file}/content")
    @Permit("submission:read")
    ResponseEntity<byte[]> content(
            @PathVariable UUID id, @PathVariable int round, @PathVariable UUID file, Caller caller) {
        return FileAnswers.of(scanning.open(id, round, file, caller));
    }

    @PostMapping(path = "/{file}/replacement", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit(SUBMIT)
    ResponseEntity<RecordFilesView> replace(
            @PathVariable UUID id,
            @PathVariable int round,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] content,
            Caller caller,
            Attempt attempt) {
        return answer(scanning.replace(id, round, file, fileName, content, caller, attempt), caller);
    }

    @PostMapping("/{file}/removal")
    @Permit(SUBMIT)
    ResponseEntity<RecordFilesView> remove(
            @PathVariable UUID id,
            @PathVariable int round,
            @PathVariable UUID file,
            @Valid @RequestBody FileRemovalRequest request,
            Caller caller,
            Attempt attempt) {
        return answer(scanning.remove(id, round, file, request.reason(), caller, attempt), caller);
    }

    private ResponseEntity<RecordFilesView> answer(ScanningForms.Scans scans, Caller caller) {
        var files = scans.files();
        var changes = scans.changeable() && matrix.allows(caller, SUBMIT);
        var acts = new ArrayList<>(Act.when(changes && !files.isFull(), "add"));
        acts.addAll(Act.when(changes, "replacement", "removal"));
        return Versioned.shown(files, RecordFilesView.of(files, acts));
    }
}

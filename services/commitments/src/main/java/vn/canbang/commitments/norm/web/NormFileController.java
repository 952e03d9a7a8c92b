package vn.canbang.commitments.norm.web;

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
import vn.canbang.commitments.norm.NormFiles;
import vn.canbang.commitments.norm.NormManagement;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.files.RecordFiles;
import vn.canbang.starter.files.web.FileAnswers;
import vn.canbang.starter.files.web.FileRemovalRequest;
import vn.canbang.starter.files.web.RecordFilesView;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.FileBody;
import vn.canbang.starter.web.Versioned;

/** The text of a convention or regulation as a file: who records norms keeps it, who sees the norm reads it. */
@RestController
@RequestMapping("/api/commitments/v1/norms/{id}/files")
class NormFileController {

    private final NormManagement management;
    private final NormFiles kind;
    private final Filing filing;
    private final AccessMatrix matrix;

    NormFileController(NormManagement management, NormFiles kind, Filing filing, AccessMatrix matrix) {
        this.management = management;
        this.kind = kind;
        this.filing = filing;
        this.matrix = matrix;
    }

    @GetMapping
    @Permit("norm:read")
    ResponseEntity<RecordFilesView> list(@PathVariable UUID id, Caller caller) {
        return answer(filing.of(kind, seen(id, caller)), caller);
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit("norm:record")
    ResponseEntity<RecordFilesView> add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] file,
            Caller caller,
            Attempt attempt) {
        return answer(filing.add(kind, seen(id, caller), fileName, file, caller, attempt), caller);
    }

    @GetMapping("/{file}/content")
    @Permit("norm:read")
    ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable UUID file, Caller caller) {
        return FileAnswers.of(filing.open(kind, seen(id, caller), file));
    }

    @PostMapping(path = "/{file}/replacement", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit("norm:record")
    ResponseEntity<RecordFilesView> replace(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] content,
            Caller caller,
            Attempt attempt) {
        return answer(filing.replace(kind, seen(id, caller), file, fileName, content, caller, attempt), caller);
    }

    @PostMapping("/{file}/removal")
    @Permit("norm:record")
    ResponseEntity<RecordFilesView> remove(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @Valid @RequestBody FileRemovalRequest request,
            Caller caller,
            Attempt attempt) {
        return answer(filing.remove(kind, seen(id, caller), file, request.reason(), attempt), caller);
    }

    private UUID seen(UUID id, Caller caller) {
        return management.require(id, caller).id();
    }

    private ResponseEntity<RecordFilesView> answer(RecordFiles files, Caller caller) {
        var records = matrix.allows(caller, "norm:record");
        var acts = new ArrayList<>(Act.when(records && !files.isFull(), "add"));
        acts.addAll(Act.when(records, "replacement", "removal"));
        return Versioned.shown(files, RecordFilesView.of(files, acts));
    }
}

package vn.canbang.commitments.commitment.web;

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
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.CommitmentManagement;
import vn.canbang.commitments.commitment.CommitmentScans;
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

/** Scans of the signed form of a commitment: whoever may record a signing keeps them, whoever sees the commitment reads them. */
@RestController
@RequestMapping(CommitmentController.PATH + "/{id}/files")
class CommitmentFileController {

    private final CommitmentManagement management;
    private final CommitmentScans scans;
    private final Filing filing;
    private final AccessMatrix matrix;

    CommitmentFileController(
            CommitmentManagement management, CommitmentScans scans, Filing filing, AccessMatrix matrix) {
        this.management = management;
        this.scans = scans;
        this.filing = filing;
        this.matrix = matrix;
    }

    @GetMapping
    @Permit("commitment:read")
    ResponseEntity<RecordFilesView> list(@PathVariable UUID id, Caller caller) {
        var commitment = management.require(id, caller);
        return answer(commitment, filing.of(scans, id), caller);
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit("commitment:sign")
    ResponseEntity<RecordFilesView> add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] file,
            Caller caller,
            Attempt attempt) {
        management.requireScanned(id, caller);
        var files = filing.add(scans, id, fileName, file, caller, attempt);
        return answer(management.requireStillScanned(id, caller), files, caller);
    }

    @GetMapping("/{file}/content")
    @Permit("commitment:read")
    ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable UUID file, Caller caller) {
        management.require(id, caller);
        return FileAnswers.of(filing.open(scans, id, file));
    }

    @PostMapping(path = "/{file}/replacement", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permit("commitment:sign")
    ResponseEntity<RecordFilesView> replace(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String fileName,
            @RequestBody(required = false) @FileBody byte @Nullable [] content,
            Caller caller,
            Attempt attempt) {
        management.requireScanned(id, caller);
        var files = filing.replace(scans, id, file, fileName, content, caller, attempt);
        return answer(management.requireStillScanned(id, caller), files, caller);
    }

    @PostMapping("/{file}/removal")
    @Permit("commitment:sign")
    ResponseEntity<RecordFilesView> remove(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @Valid @RequestBody FileRemovalRequest request,
            Caller caller,
            Attempt attempt) {
        var commitment = management.require(id, caller);
        return answer(commitment, filing.remove(scans, id, file, request.reason(), attempt), caller);
    }

    private ResponseEntity<RecordFilesView> answer(Commitment commitment, RecordFiles files, Caller caller) {
        var signs = matrix.allows(caller, "commitment:sign");
        var acts = new ArrayList<Act>();
        var kept = signs && !commitment.isVoided() && !commitment.isOfErased();
        acts.addAll(Act.when(kept && !files.isFull(), "add"));
        acts.addAll(Act.when(kept, "replacement"));
        acts.addAll(Act.when(signs, "removal"));
        return Versioned.shown(files, RecordFilesView.of(files, acts));
    }
}

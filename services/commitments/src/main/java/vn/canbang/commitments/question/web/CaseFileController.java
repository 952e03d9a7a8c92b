package vn.canbang.commitments.question.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.question.CaseScans;
import vn.canbang.commitments.question.QuestioningCommitment;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.CaseAudit;
import vn.canbang.starter.audit.OfCases;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.files.web.FileAnswers;
import vn.canbang.starter.files.web.RecordFilesView;
import vn.canbang.starter.web.Versioned;

/** The scans that an open case has kept of whoever was erased, for those of the case alone; nothing is brought here. */
@RestController
@RequestMapping(QuestioningController.PATH + "/{id}/files")
@Permit("commitment:question")
@OfCases
class CaseFileController {

    static final String SCAN = "scan";

    private final QuestioningCommitment questioning;
    private final CaseScans scans;
    private final Filing filing;
    private final CaseAudit audit;

    CaseFileController(QuestioningCommitment questioning, CaseScans scans, Filing filing, CaseAudit audit) {
        this.questioning = questioning;
        this.scans = scans;
        this.filing = filing;
        this.audit = audit;
    }

    @GetMapping
    ResponseEntity<RecordFilesView> list(@PathVariable UUID id, Caller caller) {
        var files = filing.of(scans, questioning.requireOpen(id, caller).id());
        audit.read(List.of(id), "questioning");
        return Versioned.shown(files, RecordFilesView.of(files, List.of()));
    }

    @GetMapping("/{file}/content")
    ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable UUID file, Caller caller) {
        var opened = filing.open(scans, questioning.requireOpen(id, caller).id(), file);
        audit.read(List.of(id), SCAN);
        return FileAnswers.of(opened);
    }
}

package vn.canbang.reporting.report.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.document.Paper;
import vn.canbang.reporting.report.ReportPapers;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.files.web.FileAnswers;

/** The report as a Word file, its figures as a workbook, and as CSV with their description. */
@RestController
@RequestMapping("/api/reporting/v1/submissions/{id}")
class PaperController {

    private final ReportPapers papers;

    PaperController(ReportPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/document")
    @Permit("submission:read")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Caller caller) {
        return file(papers.document(id, caller));
    }

    @GetMapping("/workbook")
    @Permit("submission:read")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id, Caller caller) {
        return file(papers.workbook(id, caller));
    }

    @GetMapping("/dataset")
    @Permit("submission:read")
    ResponseEntity<byte[]> dataset(@PathVariable UUID id, Caller caller) {
        return file(papers.dataset(id, caller));
    }

    static ResponseEntity<byte[]> file(Paper paper) {
        return FileAnswers.made(paper.fileName(), paper.mediaType(), paper.content());
    }
}

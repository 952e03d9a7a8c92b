package vn.canbang.reporting.disclosure.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.disclosure.OutgoingPapers;
import vn.canbang.reporting.document.Paper;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.files.web.FileAnswers;

/** The published figures as a Word file, as a workbook, and as CSV with their description. */
@RestController
@RequestMapping("/api/reporting/v1/outgoing-reports/{id}")
@Permit("outgoing:read")
class OutgoingPaperController {

    private final OutgoingPapers papers;

    OutgoingPaperController(OutgoingPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> publishedDocument(@PathVariable UUID id) {
        return file(papers.document(id));
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> publishedWorkbook(@PathVariable UUID id) {
        return file(papers.workbook(id));
    }

    @GetMapping("/dataset")
    ResponseEntity<byte[]> publishedDataset(@PathVariable UUID id) {
        return file(papers.dataset(id));
    }

    private static ResponseEntity<byte[]> file(Paper paper) {
        return FileAnswers.made(paper.fileName(), paper.mediaType(), paper.content());
    }
}

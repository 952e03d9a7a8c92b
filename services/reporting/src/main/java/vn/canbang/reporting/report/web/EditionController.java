package vn.canbang.reporting.report.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.report.EditionReading;
import vn.canbang.reporting.report.ReportPapers;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;

/** The editions of a report that were sent before it was revised. */
@RestController
@RequestMapping("/api/reporting/v1/submissions/{id}/editions/{edition}")
class EditionController {

    private final EditionReading editions;
    private final ReportPapers papers;

    EditionController(EditionReading editions, ReportPapers papers) {
        this.editions = editions;
        this.papers = papers;
    }

    @GetMapping
    @Permit("submission:read")
    EditionView one(@PathVariable UUID id, @PathVariable int edition, Caller caller, Locale locale) {
        var sent = editions.require(id, edition, caller);
        return EditionView.of(sent, editions.changesAfter(sent), locale);
    }

    @GetMapping("/document")
    @Permit("submission:read")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable int edition, Caller caller) {
        return PaperController.file(papers.document(id, edition, caller));
    }

    @GetMapping("/workbook")
    @Permit("submission:read")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id, @PathVariable int edition, Caller caller) {
        return PaperController.file(papers.workbook(id, edition, caller));
    }
}

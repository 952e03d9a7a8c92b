package vn.canbang.reporting.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import vn.canbang.reporting.disclosure.OutgoingReports;
import vn.canbang.reporting.disclosure.OutgoingView;
import vn.canbang.starter.access.Permit;

/** Sent reports of periods that are over as they may leave the province: all that supervisors and agencies see of the figures. */
@RestController
@RequestMapping("/api/reporting/v1/outgoing-reports")
@Permit("outgoing:read")
class OutgoingReportController {

    private final OutgoingReports outgoing;

    OutgoingReportController(OutgoingReports outgoing) {
        this.outgoing = outgoing;
    }

    record OutgoingList(List<OutgoingRow> items) {}

    record OutgoingRow(UUID id, String plan, String title, LocalDate from, LocalDate to) {

        static OutgoingRow of(OutgoingReports.Outgoing outgoing) {
            var period = outgoing.period();
            return new OutgoingRow(
                    outgoing.id(), period.calendar().title(), period.names().title(), period.from(), period.to());
        }
    }

    @GetMapping
    OutgoingList all() {
        return new OutgoingList(outgoing.all().stream().map(OutgoingRow::of).toList());
    }

    @GetMapping("/{id}")
    @Nullable
    ResponseEntity<OutgoingView> one(@PathVariable UUID id, ServletWebRequest request) {
        var report = outgoing.require(id);
        var view = OutgoingView.of(id, report);
        var tag = "\"" + Integer.toHexString(view.hashCode()) + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(tag).body(view);
    }
}

package vn.canbang.reporting.national.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.disclosure.OutgoingView;
import vn.canbang.reporting.national.NationalReading;
import vn.canbang.reporting.national.NationalTotals;
import vn.canbang.reporting.national.web.NationalViews.NationalTotalsView;
import vn.canbang.reporting.national.web.NationalViews.ReceivedList;
import vn.canbang.reporting.national.web.NationalViews.ReceivedRow;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;

/** All that the Population Authority sees: the reports sent to it, as they left their provinces, and totals of such reports. */
@RestController
@RequestMapping("/api/reporting/v1/national")
@Permit("national:read")
class NationalController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final NationalReading reading;
    private final NationalTotals totals;

    NationalController(NationalReading reading, NationalTotals totals) {
        this.reading = reading;
        this.totals = totals;
    }

    @GetMapping("/reports")
    ReceivedList received() {
        return new ReceivedList(reading.received().stream().map(ReceivedRow::of).toList());
    }

    @GetMapping("/reports/{id}")
    OutgoingView receivedReport(@PathVariable UUID id) {
        return OutgoingView.of(id, reading.require(id));
    }

    /** Of the newest year when none is named. */
    @GetMapping("/totals")
    NationalTotalsView totals(@RequestParam(required = false) @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw InvalidException.at("/year", "invalid_value");
        }
        return NationalTotalsView.of(totals.of(year));
    }
}

package vn.canbang.reporting.tracking.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.tracking.TrackedReport;
import vn.canbang.reporting.tracking.Tracking;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Page;

/** How many reports bodies have not handed in yet, for whoever plans what becomes of them: numbers only. */
@RestController
class OwedReportsController {

    private static final int AT_ONCE = 100;

    private final Tracking tracking;

    OwedReportsController(Tracking tracking) {
        this.tracking = tracking;
    }

    /** One row for each body that is asked about. */
    @GetMapping("/api/reporting/v1/submissions/owed")
    @Permit("reorganisation:read")
    Page<OwedView> owed(Caller caller, @RequestParam(required = false) @Nullable List<UUID> organisation) {
        var asked = new LinkedHashSet<>(organisation == null ? List.<UUID>of() : organisation);
        if (asked.size() > AT_ONCE) {
            throw InvalidException.at("/organisation", "invalid_value");
        }
        var owed = asked.isEmpty() ? List.<TrackedReport>of() : tracking.stillOwedBy(Set.copyOf(asked), caller);
        return new Page<>(
                asked.stream()
                        .map(body -> new OwedView(body, count(owed, body)))
                        .toList(),
                null);
    }

    private static long count(List<TrackedReport> owed, UUID body) {
        return owed.stream()
                .filter(report -> body.equals(report.owing().owner()))
                .count();
    }

    /** How many reports of open periods a body has not handed in. */
    record OwedView(UUID organisation, long reports) {}
}

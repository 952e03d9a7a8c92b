package vn.canbang.reporting.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.PeriodState;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.report.SentReports;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/**
 * What may leave the province: its own report of a period that is closed, once it was sent, and nothing between (DESIGN 7), so
 * that no difference of free periods brings a hidden number back.
 */
@Component
public class OutgoingReports {

    private final ReportingPeriods periods;
    private final SentReports sent;
    private final OutgoingRendering rendering;
    private final Tenants tenants;
    private final Today today;

    OutgoingReports(
            ReportingPeriods periods, SentReports sent, OutgoingRendering rendering, Tenants tenants, Today today) {
        this.periods = periods;
        this.sent = sent;
        this.rendering = rendering;
        this.tenants = tenants;
        this.today = today;
    }

    /** A report that may leave, before it is made ready for it. */
    public record Outgoing(UUID id, ReportingPeriod period) {}

    /** Newest first. */
    public List<Outgoing> all() {
        return closed().filter(outgoing -> sent.find(outgoing.id()).isPresent()).toList();
    }

    public OutgoingReport require(UUID id) {
        return find(id).map(rendering::of).orElseThrow(NotFoundException::new);
    }

    private Optional<ReportSnapshot> find(UUID id) {
        return closed().filter(outgoing -> outgoing.id().equals(id))
                .findFirst()
                .flatMap(outgoing -> sent.find(outgoing.id()));
    }

    private Stream<Outgoing> closed() {
        var date = today.date();
        var province = tenants.find(Tenants.current())
                .map(tenant -> tenant.provinceCode() + "/")
                .orElseThrow(NotFoundException::new);
        return periods.all().stream()
                .filter(period -> period.stateOn(date) == PeriodState.CLOSED)
                .map(period -> new Outgoing(OwingUnit.submissionOf(period.id(), province, null), period));
    }
}

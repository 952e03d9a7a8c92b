package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.report.SentReports;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/**
 * What may leave the province: its own report of a period that is over, once it was sent, and nothing between (DESIGN 7), so
 * that no difference of free periods brings a hidden number back. While it is revised, or its period is open again, the edition
 * that was sent last stays readable.
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
    public record Outgoing(UUID id, ReportingPeriod period) {

        private boolean overlaps(Outgoing other) {
            return !period.from().isAfter(other.period.to())
                    && !other.period.from().isAfter(period.to());
        }
    }

    /** Newest first. */
    public List<Outgoing> all() {
        return over().filter(outgoing -> sent.isSent(outgoing.id())).toList();
    }

    public OutgoingReport require(UUID id) {
        var published = over().filter(outgoing -> outgoing.id().equals(id))
                .findFirst()
                .map(outgoing -> published(id))
                .filter(sets -> !sets.isEmpty())
                .orElseThrow(NotFoundException::new);
        return rendering.of(published);
    }

    /** What had left the province when the newest edition of the report left, and the edition itself as the last. */
    private List<Publication> published(UUID id) {
        var all = aboutTheTimeOf(id).stream()
                .flatMap(report -> sent.editions(report.id()).stream()
                        .map(edition -> new Publication(report.id(), edition.at(), edition.snapshot())))
                .sorted(Comparator.comparing(Publication::at).thenComparing(Publication::report))
                .toList();
        for (var last = all.size(); last > 0; last--) {
            if (all.get(last - 1).report().equals(id)) {
                return all.subList(0, last);
            }
        }
        return List.of();
    }

    /** The report, those whose days overlap with its own, those that overlap with these, and so on. */
    private List<Outgoing> aboutTheTimeOf(UUID id) {
        var apart = new ArrayList<>(reports().toList());
        var together = new ArrayList<Outgoing>();
        Predicate<Outgoing> belongs =
                report -> report.id().equals(id) || together.stream().anyMatch(report::overlaps);
        for (var more = apart.stream().filter(belongs).toList();
                !more.isEmpty();
                more = apart.stream().filter(belongs).toList()) {
            together.addAll(more);
            apart.removeAll(more);
        }
        return together;
    }

    /** The province's reports of the periods that are over, sent or not. */
    public Stream<Outgoing> over() {
        var date = today.date();
        return reports().filter(report -> report.period().isOverOn(date));
    }

    private Stream<Outgoing> reports() {
        var province = tenants.find(Tenants.current())
                .map(tenant -> tenant.provinceCode() + "/")
                .orElseThrow(NotFoundException::new);
        return periods.all().stream()
                .map(period -> new Outgoing(OwingUnit.submissionOf(period.id(), province, null), period));
    }
}

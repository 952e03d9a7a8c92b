package vn.canbang.reporting.national;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.disclosure.OutgoingReport;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * What the Population Authority reads: its own database, which holds what provinces gave. No province is asked; one whose report
 * is opened finds that in its own record (S54).
 */
@Component
public class NationalReading {

    /** Never by a number: no order says who did better. */
    static final Comparator<NationalReport> BY_PROVINCE =
            Comparator.comparing(NationalReport::provinceCode).thenComparing(NationalReport::tenant);

    private static final Comparator<NationalReport> NEWEST_FIRST = Comparator.comparing(NationalReport::to)
            .reversed()
            .thenComparing(NationalReport::from)
            .thenComparing(BY_PROVINCE)
            .thenComparing(NationalReport::plan)
            .thenComparing(Comparator.comparingInt(NationalReport::edition).reversed());

    private final NationalReports reports;
    private final NationalTexts texts;
    private final Tenants tenants;
    private final Audit audit;

    NationalReading(NationalReports reports, NationalTexts texts, Tenants tenants, Audit audit) {
        this.reports = reports;
        this.texts = texts;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** An edition of a report that was sent to the Authority. */
    public record Received(
            UUID id,
            String provinceCode,
            String province,
            String plan,
            String title,
            LocalDate from,
            LocalDate to,
            int edition,
            @Nullable LocalDate sentOn) {

        private static Received of(NationalReport report) {
            return new Received(
                    report.id(),
                    report.provinceCode(),
                    report.province(),
                    report.plan(),
                    report.title(),
                    report.from(),
                    report.to(),
                    report.edition(),
                    report.sentOn());
        }
    }

    /** Newest period first, the provinces of one by their codes. */
    public List<Received> received() {
        audit.read("national_reports", "list");
        return shown(reports.findAllByToAuthority(true))
                .sorted(NEWEST_FIRST)
                .map(Received::of)
                .toList();
    }

    /** A report that was sent to the Authority, as it left its province. */
    public OutgoingReport require(UUID id) {
        var report = shown(reports.findById(id).stream())
                .filter(NationalReport::toAuthority)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        audit.read("national_report", id.toString());
        tenants.known().stream()
                .map(TenantInfo::tenant)
                .filter(province -> province.slug().equals(report.tenant()))
                .forEach(province -> tenants.run(
                        province,
                        () -> audit.read("national_report", report.report().toString())));
        return figuresOf(report);
    }

    /** The reports of whole years, the newest edition of each before its earlier ones. */
    List<NationalReport> ofYears() {
        return shown(reports.findAllByKind(PeriodKind.YEAR))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    OutgoingReport figuresOf(NationalReport report) {
        return texts.findById(report.id()).orElseThrow(NotFoundException::new).report();
    }

    private Stream<NationalReport> shown(List<NationalReport> found) {
        return shown(found.stream());
    }

    /** Invented figures stand beside no real ones: demonstrations are seen where there is nothing else. */
    private Stream<NationalReport> shown(Stream<NationalReport> found) {
        var onlyInvented = tenants.areDemonstrations();
        return found.filter(report -> onlyInvented || !report.demonstration());
    }
}

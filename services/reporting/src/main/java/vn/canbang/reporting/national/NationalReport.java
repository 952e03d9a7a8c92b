package vn.canbang.reporting.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.submission.SentPapers.SentPaper;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.tenant.TenantInfo;

/**
 * What is known in the Population Authority's own database of an edition of a report that has left its province; its figures
 * stand in {@link NationalText}. Written once.
 *
 * @param report id of the report in its province
 * @param edition 1 for the report as it was first made
 * @param toAuthority whether it was sent to the Authority; others count in the totals only
 */
@Document("national_reports")
record NationalReport(
        @Id UUID id,
        String tenant,
        String provinceCode,
        String province,
        boolean demonstration,
        UUID report,
        int edition,
        String plan,
        String title,
        PeriodKind kind,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate sentOn,
        boolean toAuthority,
        Instant publishedAt) {

    static NationalReport of(
            TenantInfo province,
            UUID report,
            ReportingPeriod period,
            SentPaper paper,
            boolean toAuthority,
            Instant now) {
        return new NationalReport(
                idOf(province, report, paper),
                province.slug(),
                province.provinceCode(),
                province.name(),
                province.demonstration(),
                report,
                paper.edition(),
                period.calendar().title(),
                period.names().title(),
                period.names().kind(),
                period.from(),
                period.to(),
                paper.sentOn(),
                toAuthority,
                now);
    }

    static UUID idOf(TenantInfo province, UUID report, SentPaper paper) {
        return NameBasedId.of("national", province.slug(), report, paper.edition());
    }
}

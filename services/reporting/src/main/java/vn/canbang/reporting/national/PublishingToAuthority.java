package vn.canbang.reporting.national;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.disclosure.OutgoingReports;
import vn.canbang.reporting.disclosure.OutgoingReports.Outgoing;
import vn.canbang.reporting.report.SentReports;
import vn.canbang.reporting.submission.SentPapers;
import vn.canbang.reporting.submission.SentPapers.SentPaper;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * Puts into the Population Authority's database what has left a province, once, as it left: the province gives, nobody takes
 * (ADR 23). It is the only work that touches two tenants, and carries nothing but outgoing renderings of periods that are over.
 */
@Component
class PublishingToAuthority {

    private static final Logger log = LoggerFactory.getLogger(PublishingToAuthority.class);

    private final Tenants tenants;
    private final OutgoingReports outgoing;
    private final SentPapers papers;
    private final SentReports sent;
    private final PopulationAuthority authority;
    private final NationalReports reports;
    private final NationalTexts texts;
    private final Clock clock;

    PublishingToAuthority(
            Tenants tenants,
            OutgoingReports outgoing,
            SentPapers papers,
            SentReports sent,
            PopulationAuthority authority,
            NationalReports reports,
            NationalTexts texts,
            Clock clock) {
        this.tenants = tenants;
        this.outgoing = outgoing;
        this.papers = papers;
        this.sent = sent;
        this.authority = authority;
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${canbang.reporting.national-publishing:300s}")
    void publishAll() {
        for (var province : tenants.known()) {
            if (!province.suspended()) {
                try {
                    tenants.run(province.tenant(), () -> publish(province));
                } catch (RuntimeException e) {
                    log.atWarn()
                            .addKeyValue("tenant", province.slug())
                            .addKeyValue("cause", e.getClass().getSimpleName())
                            .log("reports not given to the authority yet, will try again");
                }
            }
        }
    }

    private void publish(TenantInfo province) {
        outgoing.over()
                .forEach(report -> papers.newest(report.id())
                        .filter(paper -> !isPublished(province, report, paper))
                        .ifPresent(paper -> publish(province, report, paper)));
    }

    private boolean isPublished(TenantInfo province, Outgoing report, SentPaper paper) {
        var id = NationalReport.idOf(province, report.id(), paper);
        return tenants.call(Tenant.NATIONAL, () -> reports.existsById(id));
    }

    /** The figures first: a report that is listed can be opened. */
    private void publish(TenantInfo province, Outgoing report, SentPaper paper) {
        var rendering = outgoing.require(report.id());
        var addressees = sent.editions(report.id()).getLast().snapshot().addressees();
        var kept = NationalReport.of(
                province,
                report.id(),
                report.period(),
                paper,
                authority.receives(paper.recipients(), addressees),
                clock.instant());
        tenants.run(Tenant.NATIONAL, () -> {
            texts.save(NationalText.of(kept.id(), rendering));
            reports.save(kept);
        });
        log.atInfo()
                .addKeyValue("report", report.id())
                .addKeyValue("edition", paper.edition())
                .log("report given to the authority");
    }
}

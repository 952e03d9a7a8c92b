package vn.canbang.starter.audit.web;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.CaseAudit;
import vn.canbang.starter.audit.LookingThroughAudits;
import vn.canbang.starter.audit.V009_IndexAudit;
import vn.canbang.starter.audit.V010_IndexCaseAudit;
import vn.canbang.starter.audit.V011_IndexAuditEvents;
import vn.canbang.starter.exports.ExportAutoConfiguration;
import vn.canbang.starter.tenant.Tenants;

/** Serves each service's own audit to auditors and the data-protection officer, and looks through it each night. */
@AutoConfiguration(after = ExportAutoConfiguration.class)
@Import({AuditController.class, AuditExport.class})
public class AuditWebAutoConfiguration {

    @Bean
    LookingThroughAudits lookingThroughAudits(Audit audit, CaseAudit cases, Tenants tenants, Clock clock) {
        return new LookingThroughAudits(audit, cases, tenants, clock);
    }

    @Bean
    V009_IndexAudit indexAudit() {
        return new V009_IndexAudit();
    }

    @Bean
    V010_IndexCaseAudit indexCaseAudit() {
        return new V010_IndexCaseAudit();
    }

    @Bean
    V011_IndexAuditEvents indexAuditEvents() {
        return new V011_IndexAuditEvents();
    }
}

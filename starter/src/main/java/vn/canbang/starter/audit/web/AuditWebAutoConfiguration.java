package vn.canbang.starter.audit.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.canbang.starter.audit.V009_IndexAudit;
import vn.canbang.starter.exports.ExportAutoConfiguration;

/** Serves each service's own audit to auditors and the data-protection officer. */
@AutoConfiguration(after = ExportAutoConfiguration.class)
@Import({AuditController.class, AuditExport.class})
public class AuditWebAutoConfiguration {

    @Bean
    V009_IndexAudit indexAudit() {
        return new V009_IndexAudit();
    }
}

package vn.canbang.starter.exports;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.reference.ReferenceAutoConfiguration;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.time.Today;

/** What every service needs to let lists be taken away. */
@AutoConfiguration(after = ReferenceAutoConfiguration.class)
public class ExportAutoConfiguration {

    /** A service that knows no names of organisations marks with the unit instead. */
    @Bean
    Exporting exporting(
            ObjectProvider<OrganisationNames> names, Territory territory, Audit audit, Today today, Clock clock) {
        var known = names.getIfAvailable(() -> organisation -> Optional.empty());
        return new Exporting(new ExportMark(known, territory, today, clock), audit, today);
    }
}

package vn.canbang.reporting.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.starter.tenant.Tenants;

/** The calendars that ship with the service, from {@code canbang/reporting/calendars}. */
@Component
class ReportingCalendars {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<ReportingCalendar> all = read();

    /** Those of the current tenant. */
    List<ReportingCalendar> current() {
        var slug = Tenants.current().slug();
        return all.stream().filter(calendar -> calendar.tenant().equals(slug)).toList();
    }

    private static List<ReportingCalendar> read() {
        var found = new ArrayList<ReportingCalendar>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:canbang/reporting/calendars/*.yaml");
            for (var file : files) {
                try (var in = file.getInputStream()) {
                    found.add(YAML.readValue(in, ReportingCalendar.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }
}

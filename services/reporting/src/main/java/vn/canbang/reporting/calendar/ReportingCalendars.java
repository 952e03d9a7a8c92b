package vn.canbang.reporting.calendar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.ReportingProperties;
import vn.canbang.starter.tenant.Tenants;

/**
 * The calendars of all provinces: those that ship with the service, from {@code canbang/reporting/calendars}, and those that
 * the operator keeps for further provinces. They are read when the service starts; one that cannot be read keeps it from starting.
 */
@Component
class ReportingCalendars {

    private static final String SHIPPED = "classpath*:canbang/reporting/calendars/*.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<ReportingCalendar> all;

    ReportingCalendars(ReportingProperties properties) {
        var found = new ArrayList<>(read(SHIPPED));
        properties.calendars().forEach(place -> found.addAll(read(place)));
        requireEachOnce(found);
        this.all = List.copyOf(found);
    }

    /** Those of the current tenant. */
    List<ReportingCalendar> current() {
        var slug = Tenants.current().slug();
        return all.stream().filter(calendar -> calendar.tenant().equals(slug)).toList();
    }

    private static List<ReportingCalendar> read(String place) {
        var found = new ArrayList<ReportingCalendar>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(place)) {
                found.add(read(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException("No reporting calendars can be read at " + place, e);
        }
        return found;
    }

    private static ReportingCalendar read(Resource file) throws IOException {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, ReportingCalendar.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("This is no reporting calendar: " + file.getDescription(), e);
        }
    }

    /** Reports carry the name of their plan: two plans of one name would share them. */
    private static void requireEachOnce(List<ReportingCalendar> calendars) {
        var plans = new HashSet<String>();
        for (var calendar : calendars) {
            if (!plans.add(calendar.plan())) {
                throw new IllegalStateException("Two reporting calendars name their plan " + calendar.plan());
            }
        }
    }
}

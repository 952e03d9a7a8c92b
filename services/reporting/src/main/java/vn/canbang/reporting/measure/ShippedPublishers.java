package vn.canbang.reporting.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.indicator.MeasureName;

/** What each service of this release publishes, from {@code canbang/reporting/publishers.yaml}. */
record ShippedPublishers(Map<String, List<MeasureName>> measuresByService) {

    static ShippedPublishers read() {
        try (var in = new ClassPathResource("canbang/reporting/publishers.yaml").getInputStream()) {
            return new ShippedPublishers(new YAMLMapper().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when a service that has been heard of publishes the measure. */
    boolean publishes(MeasureName measure, Set<MeasureName> heard) {
        return measuresByService.values().stream()
                .anyMatch(measures ->
                        measures.contains(measure) && measures.stream().anyMatch(other -> heard.contains(other)));
    }
}

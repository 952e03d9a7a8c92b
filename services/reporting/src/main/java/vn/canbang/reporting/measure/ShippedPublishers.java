package vn.canbang.reporting.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Every measure that some service publishes. */
    Set<MeasureName> all() {
        return measuresByService.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}

package vn.canbang.reporting.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the three files of the catalogue; a word that it does not know is an error. */
record CatalogueFiles(String folder) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    IndicatorCatalogue read() {
        return new IndicatorCatalogue(
                read("indicators.yaml", new TypeReference<List<Indicator>>() {}),
                read("measures.yaml", new TypeReference<Map<MeasureKind, List<MeasureName>>>() {}),
                read("outline.yaml", new TypeReference<List<OutlinePart>>() {}));
    }

    private <T> T read(String file, TypeReference<T> type) {
        try (var in = CatalogueFiles.class.getResourceAsStream(folder + file)) {
            if (in == null) {
                throw new UnsoundCatalogueException(folder + file + " is missing");
            }
            return YAML.readValue(in, type);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

package vn.canbang.reporting.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.indicator.IndicatorCode;

/**
 * One of the tables behind the signature, from {@code canbang/reporting/annexes.yaml}.
 *
 * @param indicators whose figures are its columns; none for a table with a making of its own
 */
record AnnexForm(String number, String title, Making making, List<IndicatorCode> indicators) {

    AnnexForm(String number, String title, @Nullable Making making, @Nullable List<IndicatorCode> indicators) {
        this.number = number;
        this.title = title;
        this.making = making == null ? Making.FIGURES_BY_UNIT : making;
        this.indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** How a table is put together. */
    enum Making {
        FIGURES_BY_UNIT,
        BIRTHS_BY_COMMUNE,
        BIRTHS_BY_YEAR,
        REPORTS_HANDED_IN
    }

    static List<AnnexForm> shipped() {
        var yaml = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (var in = new ClassPathResource("canbang/reporting/annexes.yaml").getInputStream()) {
            return yaml.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.canbang.reporting.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.indicator.IndicatorCode;

/**
 * One of the tables behind the signature, from {@code canbang/reporting/annexes.yaml}.
 *
 * @param ofOne the title in a report that rests on no other; absent where it is the same
 * @param indicators whose figures it holds; none for a table with a making of its own
 * @param breakdowns what the form asks to tell apart and no service tells apart yet
 */
public record AnnexForm(
        String number,
        String title,
        @Nullable String ofOne,
        Making making,
        List<IndicatorCode> indicators,
        List<String> breakdowns) {

    public AnnexForm(
            String number,
            String title,
            @Nullable String ofOne,
            @Nullable Making making,
            @Nullable List<IndicatorCode> indicators,
            @Nullable List<String> breakdowns) {
        this.number = number;
        this.title = title;
        this.ofOne = ofOne;
        this.making = Objects.requireNonNullElse(making, Making.FIGURES_BY_UNIT);
        this.indicators = List.copyOf(Objects.requireNonNullElse(indicators, List.of()));
        this.breakdowns = List.copyOf(Objects.requireNonNullElse(breakdowns, List.of()));
    }

    /** How a table is put together. */
    public enum Making {
        FIGURES_BY_UNIT,
        FIGURES_BY_LEVEL,
        BIRTHS_BY_COMMUNE,
        BIRTHS_BY_YEAR,
        REPORTS_HANDED_IN
    }

    /** The same with fewer indicators. */
    AnnexForm only(Predicate<IndicatorCode> asked) {
        return new AnnexForm(
                number, title, ofOne, making, indicators.stream().filter(asked).toList(), breakdowns);
    }

    /** Whether a report that rests on no other prints it as well. */
    public boolean isOfFigures() {
        return making == Making.FIGURES_BY_UNIT || making == Making.FIGURES_BY_LEVEL;
    }

    public String titleOfOne() {
        return Objects.requireNonNullElse(ofOne, title);
    }

    /** Those of the annual report, in order. */
    public static List<AnnexForm> shipped() {
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

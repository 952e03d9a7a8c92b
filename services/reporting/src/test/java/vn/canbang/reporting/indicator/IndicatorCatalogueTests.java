package vn.canbang.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue as it ships, against the counts and rows of indicators.md. */
class IndicatorCatalogueTests {

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.shipped();

    @Test
    void holdsSeventyThreeIndicatorsOfWhichSixtyThreeArePrinted() {
        assertThat(catalogue.all()).hasSize(73);
        assertThat(catalogue.core()).hasSize(63);
    }

    @Test
    void leavesTheTenOfInternalControlOutOfTheReport() {
        assertThat(catalogue.all())
                .filteredOn(indicator -> !indicator.isCore())
                .extracting(indicator -> indicator.code().value())
                .containsExactly(
                        "SRB-09", "SRB-11", "PLN-04", "PLN-05", "COM-08", "INS-10", "TIP-04", "TIP-07", "BUD-03",
                        "REP-02");
    }

    @Test
    void numbersEachFamilyWithoutAGap() {
        var families = catalogue.all().stream()
                .collect(Collectors.groupingBy(
                        indicator -> indicator.code().value().substring(0, 3), Collectors.counting()));

        assertThat(families)
                .isEqualTo(Map.of(
                        "SRB", 11L, "PLN", 8L, "CAM", 20L, "COM", 10L, "INS", 11L, "TIP", 7L, "BUD", 3L, "SUP", 1L,
                        "REP", 2L));
        families.forEach((family, count) -> assertThat(
                        catalogue.indicator(IndicatorCode.of("%s-%02d".formatted(family, count))))
                .isPresent());
    }

    @Test
    void printsEachCoreIndicatorInExactlyOnePartOfTheOutline() {
        var printed = new ArrayList<Indicator>();
        catalogue.outline().forEach(part -> printed.addAll(catalogue.ofPart(part.number())));

        assertThat(printed).containsExactlyInAnyOrderElementsOf(catalogue.core());
        assertThat(catalogue.outline())
                .extracting(OutlinePart::number)
                .startsWith("I", "II", "II.1")
                .endsWith("VI");
    }

    @Test
    void knowsTheKindOfEveryMeasureThatAFigureNames() {
        assertThat(catalogue.all())
                .flatExtracting(Indicator::figures)
                .flatExtracting(figure -> figure.formula().measures())
                .allSatisfy(measure -> assertThat(catalogue.kindOf(measure)).isPresent());
        assertThat(catalogue.kindOf(MeasureName.of("directory.providers"))).contains(MeasureKind.STOCK);
        assertThat(catalogue.kindOf(MeasureName.of("commitments.supplementary_signings")))
                .contains(MeasureKind.FLOW);
        assertThat(catalogue.kindOf(MeasureName.of("births.boys"))).contains(MeasureKind.PERIOD);
        assertThat(catalogue.kindOf(MeasureName.of("inspections.subjects_controlled")))
                .contains(MeasureKind.MEMBERS);
        assertThat(catalogue.kindOf(MeasureName.of("births.pregnancies"))).isEmpty();
    }

    @Test
    void takesMeasuresOnlyFromServicesOfTheHouse() {
        assertThat(catalogue.measures())
                .extracting(MeasureName::publisher)
                .containsOnly("births", "directory", "commitments", "campaigns", "inspections", "tips", "reporting");
    }

    @Test
    void dividesTheProvidersCommittedByThoseRegistered() {
        var share = figure("COM-01", "share").formula();

        var result = share.evaluate(measure -> switch (measure.value()) {
            case "commitments.providers_committed" -> OptionalLong.of(34);
            case "directory.providers" -> OptionalLong.of(40);
            default -> OptionalLong.empty();
        });

        assertThat(result).isInstanceOfSatisfying(FormulaResult.Known.class, known -> {
            assertThat(known.value()).isEqualByComparingTo("85");
            assertThat(known.numerator()).isEqualTo(34);
            assertThat(known.denominator()).hasValue(40);
        });
    }

    @Test
    void keepsTheSexRatioAtBirthARatioOfCounts() {
        var ratio = figure("SRB-04", "ratio");

        assertThat(ratio.formula().numerator()).containsExactly(MeasureName.of("births.boys"));
        assertThat(ratio.formula().denominator()).containsExactly(MeasureName.of("births.girls"));
        assertThat(catalogue.measures()).noneMatch(measure -> measure.value().contains("ratio"));
    }

    @Test
    void showsVerdictsAndSensitiveBreakdownsFromTheProvinceUpOnly() {
        assertThat(catalogue.all())
                .filteredOn(indicator -> !indicator.isShownBelowProvince())
                .extracting(indicator -> indicator.code().value())
                .containsExactly("SRB-06", "SRB-07", "SRB-08", "SRB-09", "SRB-10", "SRB-11", "TIP-04", "SUP-01");
    }

    @Test
    void refusesACatalogueThatNamesAnUnknownMeasure() {
        var indicators = List.of(catalogue.indicator(IndicatorCode.of("COM-03")).orElseThrow());

        assertThatExceptionOfType(UnsoundCatalogueException.class)
                .isThrownBy(() -> new IndicatorCatalogue(indicators, Map.of(), catalogue.outline()))
                .withMessageContaining("COM-03 names an unknown measure commitments.supplementary_signings");
    }

    @Test
    void refusesACatalogueWhoseIndicatorHasNoPlaceInTheReport() {
        var indicators = List.of(catalogue.indicator(IndicatorCode.of("COM-03")).orElseThrow());
        var measures = Map.of(MeasureKind.FLOW, List.of(MeasureName.of("commitments.supplementary_signings")));

        assertThatExceptionOfType(UnsoundCatalogueException.class)
                .isThrownBy(() -> new IndicatorCatalogue(indicators, measures, List.of()))
                .withMessageContaining("unknown part II.4");
    }

    @Test
    void refusesTheSameIndicatorTwice() {
        var once = catalogue.indicator(IndicatorCode.of("COM-03")).orElseThrow();

        assertThatExceptionOfType(UnsoundCatalogueException.class)
                .isThrownBy(() -> new IndicatorCatalogue(List.of(once, once), Map.of(), catalogue.outline()))
                .withMessageContaining("COM-03 stands twice");
    }

    private Figure figure(String code, String key) {
        return catalogue
                .indicator(IndicatorCode.of(code))
                .orElseThrow()
                .figure(key)
                .orElseThrow();
    }
}

package vn.canbang.reporting.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasurePublished;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.test.benchmark.BenchRow;
import vn.canbang.test.benchmark.Series;
import vn.canbang.test.benchmark.Size;

/**
 * The province's dashboard and any indicator over a year, with three years of 40 measures in 209 communes; and the same where ten
 * times as many commitments are told of on ten times as many days.
 */
class DashboardBenchmark extends BenchmarkedService {

    private static final String ASKED = "p95 50 ms";
    private static final int MEASURES = 40;
    private static final int MORE = 10;
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 20);
    /** Nothing is told of days to come, so that the three years end in the month of today. */
    private static final LocalDate BEGIN = LocalDate.of(2021, 12, 1);

    private static final int MONTHS = 36;
    private static final String YEAR = "from=2024-01-01&to=2024-11-24";
    private static final String CUTTING_MONTHS = "from=2023-11-04&to=2024-11-03";
    private static final InventedProvince PROVINCE = new InventedProvince(Size.of(209, 21));

    static {
        PROVINCE.tellUnitsAndRoute();
        InventedProvince.tellTenants(List.of("usual", "larger"), TODAY);
    }

    @Autowired
    private IndicatorCatalogue catalogue;

    @Autowired
    private MeasureSeeding seeding;

    @Test
    void dashboardAndAnyIndicatorOverAYear() {
        var usual = measured("usual", 1);
        var larger = measured("larger", MORE);

        usual.forEach((what, series) -> new BenchRow("Reporting: " + what, ASKED, series.words()).tell());
        larger.forEach((what, series) -> new BenchRow(
                        "Reporting with ten times the commitments: " + what,
                        ASKED + ", cost unchanged",
                        series.words()
                                + String.format(
                                        Locale.ROOT,
                                        "; %.2f × that median",
                                        series.milliseconds(50)
                                                / Objects.requireNonNull(usual.get(what))
                                                        .milliseconds(50)))
                .tell());
    }

    private Map<String, Series> measured(String tenant, int times) {
        tenants.run(new Tenant(tenant), () -> seed(times));
        var indicators = values(YEAR);
        return Map.of(
                "coverage of the province by district",
                read(tenant, List.of(API + "/coverage")),
                "any indicator over a year",
                read(tenant, indicators),
                "any indicator over a year by district",
                read(
                        tenant,
                        indicators.stream()
                                .map(path -> path + "&breakdown=children")
                                .toList()),
                "any indicator over a year that begins and ends within months",
                read(tenant, values(CUTTING_MONTHS)),
                "coverage of the province by district, a year before",
                read(tenant, List.of(API + "/coverage?on=2023-11-03")),
                "coverage of a district by commune",
                read(tenant, List.of(API + "/coverage?unit=24/213/")));
    }

    private List<String> values(String span) {
        return supplied().stream()
                .map(indicator -> API + "/indicators/" + indicator.code() + "/values?" + span)
                .toList();
    }

    /** With a token of its own: what is read before may take longer than a token lasts. */
    private Series read(String tenant, List<String> paths) {
        var api = as(InventedProvince.person(tenant, InventedProvince.PATH, "report_consolidator"));
        var requests = Size.of(400, 40);
        var series = new Series();
        IntStream.range(0, requests / 4)
                .forEach(at -> api.get(paths.get(at % paths.size())).expect(200));
        IntStream.range(0, requests)
                .forEach(at ->
                        series.time(() -> api.get(paths.get(at % paths.size())).expect(200)));
        return series;
    }

    /** Commitments first: they are what grows with the number of records. */
    private List<MeasureName> measures() {
        var published = catalogue.measures().stream()
                .filter(measure ->
                        catalogue.kindOf(measure).orElseThrow() != vn.canbang.reporting.indicator.MeasureKind.PERIOD)
                .filter(measure -> !measure.publisher().equals("reporting"))
                .toList();
        var ordered = new ArrayList<MeasureName>();
        for (var publisher : List.of("commitments", "directory", "campaigns")) {
            published.stream()
                    .filter(measure -> measure.publisher().equals(publisher))
                    .forEach(ordered::add);
        }
        assertThat(ordered).hasSizeGreaterThanOrEqualTo(MEASURES);
        return ordered.subList(0, MEASURES);
    }

    private List<Indicator> supplied() {
        var measures = Set.copyOf(measures());
        return catalogue.all().stream()
                .filter(indicator -> indicator.figures().stream()
                        .allMatch(
                                figure -> measures.containsAll(figure.formula().measures())))
                .toList();
    }

    private void seed(int times) {
        for (var measure : measures()) {
            var days = measure.publisher().equals("commitments") ? times : 1;
            for (var commune : PROVINCE.all()) {
                for (var month = 0; month < MONTHS; month++) {
                    for (var day = 0; day < days; day++) {
                        seeding.add(
                                told(measure, commune, BEGIN.plusMonths(month).plusDays(2L * day)));
                    }
                }
            }
        }
        seeding.finish();
    }

    private MeasurePublished told(MeasureName measure, String commune, LocalDate day) {
        var kind = MeasureKind.valueOf(catalogue.kindOf(measure).orElseThrow().name());
        var members =
                kind == MeasureKind.MEMBERS ? Set.of(NameBasedId.of(commune, day.getMonthValue())) : Set.<UUID>of();
        return new MeasurePublished(
                measure.value(),
                kind,
                commune.split("/")[2] + "@2004-07-08",
                commune,
                null,
                day,
                Map.of("-", 3L),
                members);
    }
}

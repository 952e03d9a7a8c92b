package vn.canbang.reporting.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureName;

/** The form that each kind of unit fills, shorter for a quarter, from {@code canbang/reporting/forms.yaml}. */
@Component
public class ReportForms {

    private static final String PARTNER = "partner";
    private static final String PROVINCE = "province";

    private static final String QUARTER = "quarter";

    /** The forms of the reports of which one of a tier is made. */
    private static final Map<Tier, Set<String>> BELOW =
            Map.of(Tier.DISTRICT, Set.of("commune"), Tier.PROVINCE, Set.of("commune", "district", "organisation"));

    private final Map<String, ReportForm> forms = new HashMap<>();
    private final Map<String, ReportForm> quarterly = new HashMap<>();
    private final ReportingPeriods periods;

    ReportForms(IndicatorCatalogue catalogue, ReportingPeriods periods) {
        this.periods = periods;
        var filled = new HashMap<>(read());
        var ofQuarter = Objects.requireNonNull(filled.remove(QUARTER), QUARTER);
        filled.forEach((who, what) -> forms.put(who, ReportForm.of(catalogue, what.parts(), what.tables())));
        forms.put(PROVINCE, ReportForm.whole(catalogue));
        forms.forEach((who, form) -> quarterly.put(who, form.quarterly(ofQuarter.parts(), ofQuarter.annexes())));
    }

    /** Numbers of parts and tables. */
    record Filled(Set<String> parts, Set<String> annexes) {

        List<AnnexForm> tables() {
            return AnnexForm.shipped().stream()
                    .filter(annex -> annexes.contains(annex.number()))
                    .toList();
        }
    }

    public ReportForm of(Submission submission) {
        var who = submission.obligation().mode() == Mode.REQUEST
                ? PARTNER
                : submission.obligation().tier().name().toLowerCase(Locale.ROOT);
        var kind = periods.kindOf(submission.obligation().period());
        return Objects.requireNonNull((kind == PeriodKind.QUARTER ? quarterly : forms).get(who), who);
    }

    /** True for what the reports tell as well of which this one is made: its own part is not the number of the whole unit. */
    boolean isToldBelow(Submission submission, MeasureName measure) {
        return BELOW.getOrDefault(submission.obligation().tier(), Set.of()).stream()
                .anyMatch(who ->
                        Objects.requireNonNull(forms.get(who), who).measures().contains(measure));
    }

    private static Map<String, Filled> read() {
        try (var in = new ClassPathResource("canbang/reporting/forms.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.canbang.reporting.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.OutlinePart;

/** The form that each kind of unit fills, shorter for a quarter, from {@code canbang/reporting/forms.yaml}. */
@Component
public class ReportForms {

    private static final String PARTNER = "partner";
    private static final String PROVINCE = "province";

    private static final String QUARTER = "quarter";

    private final Map<String, ReportForm> forms = new HashMap<>();
    private final Map<String, ReportForm> quarterly = new HashMap<>();
    private final ReportingPeriods periods;

    ReportForms(IndicatorCatalogue catalogue, ReportingPeriods periods) {
        this.periods = periods;
        var parts = new HashMap<>(read());
        var ofQuarter = Objects.requireNonNull(parts.remove(QUARTER), QUARTER);
        parts.put(
                PROVINCE, catalogue.outline().stream().map(OutlinePart::number).collect(Collectors.toSet()));
        parts.forEach((who, numbers) -> {
            forms.put(who, ReportForm.of(catalogue, numbers));
            var both = numbers.stream().filter(ofQuarter::contains).collect(Collectors.toSet());
            quarterly.put(who, ReportForm.of(catalogue, both));
        });
    }

    public ReportForm of(Submission submission) {
        var who = submission.obligation().mode() == Mode.REQUEST
                ? PARTNER
                : submission.obligation().tier().name().toLowerCase(Locale.ROOT);
        var kind = periods.kindOf(submission.obligation().period());
        return Objects.requireNonNull((kind == PeriodKind.QUARTER ? quarterly : forms).get(who), who);
    }

    private static Map<String, Set<String>> read() {
        try (var in = new ClassPathResource("canbang/reporting/forms.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

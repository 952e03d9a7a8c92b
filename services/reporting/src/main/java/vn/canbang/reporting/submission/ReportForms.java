package vn.canbang.reporting.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.IndicatorCatalogue;

/** The form that each kind of unit fills, from {@code canbang/reporting/forms.yaml}. */
@Component
public class ReportForms {

    private static final String PARTNER = "partner";

    private final Map<String, ReportForm> forms = new HashMap<>();
    private final ReportForm whole;

    ReportForms(IndicatorCatalogue catalogue) {
        whole = ReportForm.whole(catalogue);
        read().forEach((who, parts) -> forms.put(who, ReportForm.of(catalogue, parts)));
    }

    public ReportForm of(Submission submission) {
        if (submission.obligation().tier() == Tier.PROVINCE) {
            return whole;
        }
        var who = submission.obligation().mode() == Mode.REQUEST
                ? PARTNER
                : submission.obligation().tier().name().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(forms.get(who), who);
    }

    private static Map<String, Set<String>> read() {
        try (var in = new ClassPathResource("canbang/reporting/forms.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

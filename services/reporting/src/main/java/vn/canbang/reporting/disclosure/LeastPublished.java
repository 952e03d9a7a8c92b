package vn.canbang.reporting.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.indicator.IndicatorCode;
import vn.canbang.starter.rule.Rules;

/**
 * The smallest count above zero that may leave the province ({@code publish.min_cell}), and the larger one for tables by commune
 * and for whatever speaks of tips, violations or support ({@code publish.min_cell.commune}). While a rule says nothing, nothing
 * leaves.
 */
@Component
class LeastPublished {

    private static final String GENERAL = "publish.min_cell";
    private static final String COMMUNE = "publish.min_cell.commune";

    private final Set<IndicatorCode> sensitive = sensitive();
    private final Rules rules;

    LeastPublished(Rules rules) {
        this.rules = rules;
    }

    /** The limits of a day. */
    record Limits(long general, long commune, Set<IndicatorCode> sensitive) {

        long of(IndicatorCode code, boolean byCommune) {
            return byCommune || sensitive.contains(code) ? commune : general;
        }
    }

    Limits on(LocalDate day) {
        return new Limits(
                rules.get(GENERAL, day).require().number(),
                rules.get(COMMUNE, day).require().number(),
                sensitive);
    }

    private static Set<IndicatorCode> sensitive() {
        try (var in = new ClassPathResource("canbang/reporting/disclosure.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

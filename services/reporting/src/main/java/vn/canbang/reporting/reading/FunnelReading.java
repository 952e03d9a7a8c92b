package vn.canbang.reporting.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.RatioWords;
import vn.canbang.reporting.figure.FigureOutcome;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.Confidence;
import vn.canbang.reporting.ratio.RatioFunnel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.rule.Rules;

/**
 * How many communes lie where chance alone hardly ever puts them (SRB-09; domain/law.md section 1, formulas 5 and 6): each
 * commune's births of the years that the rule puts together, against the exact 99.8 % limits of the binomial distribution
 * around the reference. A number for the province alone, with the false alarms to be expected; never a list, never a ranking.
 */
@Component
class FunnelReading {

    private static final String REFERENCE = "srb.reference";

    private final Births births;
    private final BirthReading reading;
    private final Rules rules;
    private final BoundariesOfDay boundaries;

    FunnelReading(Births births, BirthReading reading, Rules rules, BoundariesOfDay boundaries) {
        this.boundaries = boundaries;
        this.births = births;
        this.reading = reading;
        this.rules = rules;
    }

    FigureOutcome outside(UnitPath province, LocalDate from, LocalDate to, Locale locale) {
        return reading.preferred(province, from, to)
                .map(sum -> outside(
                        pooled(province, sum, from, to, reading.rules(to).pooledYears()), to, locale))
                .orElseGet(() -> FigureOutcome.absent(FigureState.NOT_SUPPLIED));
    }

    private FigureOutcome outside(List<BirthCounts> communes, LocalDate on, Locale locale) {
        var least = reading.minimum(on).number();
        var enough = communes.stream().filter(counts -> counts.total() >= least).toList();
        if (enough.isEmpty()) {
            return FigureOutcome.absent(FigureState.TOO_FEW);
        }
        var funnel = new RatioFunnel(rules.get(REFERENCE, on).require().value().asDouble());
        var outside = enough.stream()
                .filter(counts -> funnel.isOutside(counts, Confidence.NINETY_NINE_POINT_EIGHT))
                .count();
        var alarms = RatioFunnel.expectedFalseAlarms(enough.size(), Confidence.NINETY_NINE_POINT_EIGHT);
        return new FigureOutcome(
                FigureValue.of(outside),
                outside,
                (long) enough.size(),
                null,
                RatioWords.in(locale).ofOutside(outside, enough.size(), alarms));
    }

    /**
     * Communes that the source of the year has recorded in each of the years, their births added; by the boundaries of the last
     * day, so that a commune has years from before a reorganisation too.
     */
    private List<BirthCounts> pooled(UnitPath province, BirthSum now, LocalDate from, LocalDate to, int pooledYears) {
        var area = new BirthArea(province, boundaries.on(now.to()));
        var years = new HashMap<String, List<BirthCounts>>();
        for (var back = 0; back < pooledYears; back++) {
            reading.recorded(province, from, to, back)
                    .map(year -> births.byCommune(area, now.source(), year.from(), year.to()))
                    .orElseGet(Map::of)
                    .forEach((commune, counts) -> years.computeIfAbsent(commune, key -> new ArrayList<>())
                            .add(counts));
        }
        return years.values().stream()
                .filter(counts -> counts.size() == pooledYears)
                .map(BirthCounts::pooled)
                .toList();
    }
}

package vn.canbang.reporting.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.reporting.birth.BirthSource;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.figure.BirthHistory;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioRules;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/** The births that a report takes: of the one source that the province prefers, never of several together. */
@Component
public class BirthReading {

    private static final String MINIMUM = "srb.min_n";
    private static final String POOLED = "srb.pooled_years";
    private static final int LEAST_YEARS = 2;
    private static final String PRIORITY = "srb.source_priority";

    private final Births births;
    private final Rules rules;

    BirthReading(Births births, Rules rules) {
        this.births = births;
        this.rules = rules;
    }

    /** Below how many births no ratio is shown; nothing is shown while no rule says it. */
    public MinimumBirths minimum(LocalDate on) {
        return new MinimumBirths(rules.get(MINIMUM, on).require().number());
    }

    /** The rules for small areas; the years that are put together ship with every release. */
    public RatioRules rules(LocalDate on) {
        return new RatioRules(minimum(on), rules.get(POOLED, on).require().number());
    }

    /** How many years back a report looks, the year itself included: those put together, or the year before at least. */
    public int yearsRead(LocalDate on) {
        return rules.get(POOLED, on) instanceof Rule.Acting pooled
                ? Math.max(LEAST_YEARS, pooled.number())
                : LEAST_YEARS;
    }

    /** What the preferred source has recorded from the first day on, without a gap. */
    public Optional<BirthSum> preferred(UnitPath area, LocalDate from, LocalDate to) {
        return preferred(BirthArea.asRecorded(area), from, to);
    }

    /** The same by the boundaries of another day, as today's. */
    Optional<BirthSum> preferred(BirthArea area, LocalDate from, LocalDate to) {
        var priority = priority(to);
        var filled = births.filling(area, from, to).values();
        var most = filled.stream().mapToInt(BirthSum::communes).max().orElse(0);
        return filled.stream()
                .min(Comparator.comparing((BirthSum sum) -> isOfFew(sum, most))
                        .thenComparingInt(sum -> rank(sum.source(), priority))
                        .thenComparing(BirthSum::communes, Comparator.reverseOrder()));
    }

    /**
     * The order of sources is one of recordings of the whole area: what fewer than half as many communes have recorded as another
     * source has does not stand for it.
     */
    private static boolean isOfFew(BirthSum sum, int most) {
        return 2L * sum.communes() < most;
    }

    /** The same so many years before, of the source that is taken for the period itself: sources are never compared. */
    public Optional<BirthSum> recorded(UnitPath area, LocalDate from, LocalDate to, int yearsBack) {
        return recorded(BirthArea.asRecorded(area), from, to, yearsBack);
    }

    private Optional<BirthSum> recorded(BirthArea area, LocalDate from, LocalDate to, int yearsBack) {
        return preferred(area, from, to)
                .flatMap(now ->
                        Optional.ofNullable(births.filling(area, from.minusYears(yearsBack), to.minusYears(yearsBack))
                                .get(now.source())));
    }

    public BirthHistory history(UnitPath area, LocalDate from, LocalDate to) {
        return history(BirthArea.asRecorded(area), from, to);
    }

    BirthHistory history(BirthArea area, LocalDate from, LocalDate to) {
        return yearsBack ->
                recorded(area, from, to, yearsBack).map(BirthSum::counts).filter(counts -> counts.total() > 0);
    }

    /** Whether births of units that are closed by then are among those of the area. */
    boolean takesInOthers(BirthArea area, LocalDate from, LocalDate to) {
        return births.takesInOthers(area, from, to);
    }

    /** A source that the order does not name comes after those that it does. */
    private static int rank(BirthSource source, List<BirthSource> priority) {
        var place = priority.indexOf(source);
        return place < 0 ? priority.size() : place;
    }

    /** The province's own order of sources, else the sector's forms from the top down, then the others. */
    private List<BirthSource> priority(LocalDate on) {
        if (rules.get(PRIORITY, on) instanceof Rule.Acting acting) {
            var order = acting.value()
                    .valueStream()
                    .map(source -> BirthSource.valueOf(source.asString().toUpperCase(Locale.ROOT)))
                    .toList();
            if (!order.isEmpty()) {
                return order;
            }
        }
        return Arrays.asList(BirthSource.values());
    }
}

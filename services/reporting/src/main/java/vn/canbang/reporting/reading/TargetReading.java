package vn.canbang.reporting.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingCalendar;
import vn.canbang.reporting.document.RatioWords;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.ChangeTarget;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.PointComparison;
import vn.canbang.reporting.ratio.RatioTarget;
import vn.canbang.reporting.ratio.TargetDecision;
import vn.canbang.reporting.ratio.TargetResult;

/**
 * The targets of the plans and of the Government on the sex ratio at birth, decided from counts: met, not met or not
 * decidable, and apart from it the formal comparison that the plan asks for. Only for provinces.
 */
@Component
public class TargetReading {

    private final SexRatioTargets targets;

    TargetReading(SexRatioTargets targets) {
        this.targets = targets;
    }

    /**
     * A decided target.
     *
     * @param plan the plan, or the decision that sets a national target
     * @param limit the ratio that the plan asks for, as the dashed line of a chart; absent for targets on the change
     * @param target as the plan names it
     * @param compared the bare comparison; absent without a ratio
     */
    public record Decided(
            String plan,
            boolean national,
            String text,
            @Nullable BigDecimal limit,
            TargetResult result,
            ReportingCalendar.PlanTarget target,
            @Nullable PointComparison compared) {

        public String code() {
            return result.name().toLowerCase(Locale.ROOT);
        }

        public String words(Locale locale) {
            return RatioWords.in(locale).of(result);
        }

        /** “So sánh hình thức theo kế hoạch: cao hơn 107” */
        public Optional<String> formal(Locale locale) {
            return compared == null
                    ? Optional.empty()
                    : Optional.of(RatioWords.in(locale).ofFormal(compared, with("en".equals(locale.getLanguage()))));
        }

        private String with(boolean english) {
            return switch (target.kind()) {
                case "ratio_at_most" -> RatioWords.ofLimit(target.requireValue());
                case "change_at_most" -> {
                    var points = RatioWords.ofLimit(target.requireValue());
                    yield english ? "a rise of " + points + " points" : "mức tăng " + points + " điểm";
                }
                default -> english ? "the year before" : "năm trước";
            };
        }

        /** “Chỉ tiêu quốc gia (Quyết định …) dưới 109 đến năm 2030”, or the plan's own without whose it is. */
        public String named() {
            return SexRatioTarget.named(plan, national, text);
        }

        /** “giảm dần so với năm trước: Chưa đủ cơ sở thống kê.” As documents print it. */
        public String sentence() {
            var vietnamese = Locale.of("vi");
            return named() + ": " + words(vietnamese) + "."
                    + formal(vietnamese).map(words -> " " + words + ".").orElse("");
        }
    }

    /** @param on a day of the year whose births are judged */
    public List<Decided> decide(
            Collection<ReportingCalendar> plans,
            LocalDate on,
            BirthCounts now,
            Optional<BirthCounts> before,
            MinimumBirths minimum) {
        var decided = new ArrayList<Decided>();
        for (var set : targets.on(on, plans)) {
            var target = set.target();
            var decision = decide(target, now, before, minimum);
            decided.add(new Decided(
                    set.plan(),
                    set.national(),
                    target.text(),
                    target.isOnRatio() ? target.requireValue() : null,
                    decision.result(),
                    target,
                    decision.formal()));
        }
        return decided;
    }

    /** The targets of the year of a day as documents name them; a plan that does not reach so far has none of its own. */
    public List<String> namedFor(Collection<ReportingCalendar> plans, LocalDate day) {
        var reaching = plans.stream().filter(plan -> plan.reaches(day)).toList();
        return targets.on(day, reaching).stream()
                .map(set -> SexRatioTarget.named(
                        set.plan(), set.national(), set.target().text()))
                .toList();
    }

    private static TargetDecision decide(
            ReportingCalendar.PlanTarget target, BirthCounts now, Optional<BirthCounts> before, MinimumBirths minimum) {
        if (now.total() < minimum.number()) {
            return TargetDecision.WITHOUT_RATIO;
        }
        return switch (target.kind()) {
            case "ratio_at_most" ->
                RatioTarget.atMost(target.requireValue().doubleValue()).decide(now);
            case "change_at_most" ->
                change(ChangeTarget.atMost(target.requireValue().doubleValue()), now, before, minimum);
            case "down" -> change(ChangeTarget.down(), now, before, minimum);
            default -> throw new IllegalArgumentException("unknown target " + target.kind());
        };
    }

    private static TargetDecision change(
            ChangeTarget target, BirthCounts now, Optional<BirthCounts> before, MinimumBirths minimum) {
        return before.filter(counts -> counts.total() >= minimum.number())
                .map(counts -> target.decide(counts, now))
                .orElse(TargetDecision.WITHOUT_RATIO);
    }
}

package vn.canbang.reporting.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingCalendar;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/**
 * The targets that hold in a year: those of the plans, then the national ones. The rule goes before what the calendar of a
 * plan says, so that a province can put a target right with its source.
 */
@Component
class SexRatioTargets {

    private static final String TARGETS = "srb.targets";

    private final Rules rules;

    SexRatioTargets(Rules rules) {
        this.rules = rules;
    }

    List<SexRatioTarget> on(LocalDate day, Collection<ReportingCalendar> plans) {
        var ruled = rules.get(TARGETS, day) instanceof Rule.Acting rule
                ? rule.value()
                        .valueStream()
                        .flatMap(row -> SexRatioTarget.of(row, day).stream())
                        .toList()
                : List.<SexRatioTarget>of();
        var targets = new ArrayList<SexRatioTarget>();
        for (var plan : plans) {
            var own = ruled.stream()
                    .filter(target -> !target.national() && target.plan().equals(plan.plan()))
                    .toList();
            targets.addAll(own.isEmpty() ? inFile(plan) : own);
        }
        ruled.stream().filter(SexRatioTarget::national).forEach(targets::add);
        return targets;
    }

    /** The ratio that a plan asks for in the year of a day; nothing when it names no number. */
    Optional<BigDecimal> ratioOf(ReportingCalendar plan, LocalDate day) {
        return on(day, List.of(plan)).stream()
                .filter(target -> !target.national() && target.target().isOnRatio())
                .map(target -> target.target().requireValue())
                .findFirst();
    }

    private static List<SexRatioTarget> inFile(ReportingCalendar plan) {
        return plan.targets().stream()
                .map(target -> SexRatioTarget.of(plan.plan(), target))
                .toList();
    }
}

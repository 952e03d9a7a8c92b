package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.rule.Rules;

/** To which unit a unit reports on a date: commune to district to province, since 01/07/2025 commune to province. */
@Component
class ReportingRoute {

    private static final String ROUTE = "report.route";

    private final Rules rules;

    ReportingRoute(Rules rules) {
        this.rules = rules;
    }

    Optional<UnitPath> receiverOf(UnitPath unit, LocalDate on) {
        var level = nameOf(unit.level());
        for (var step : rules.get(ROUTE, on).require().value()) {
            if (step.get(0).asString().equals(level)) {
                return ancestor(unit, step.get(1).asString());
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitPath> ancestor(UnitPath unit, String level) {
        var above = unit.parent();
        while (above.isPresent() && !nameOf(above.get().level()).equals(level)) {
            above = above.get().parent();
        }
        return above;
    }

    private static String nameOf(UnitLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}

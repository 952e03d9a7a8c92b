package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingCalendar.Owing;
import vn.canbang.reporting.directory.Organisation;
import vn.canbang.reporting.directory.Organisations;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/** Who owes a report for a period: the units and organisations that there are on its cut-off day. */
@Component
public class OwingUnits {

    private static final String COMMUNE_OFFSET = "report.commune_offset_days";
    private static final String SEND_DAYS = "report.send_days";

    private final Territory territory;
    private final Organisations organisations;
    private final ReportingRoute route;
    private final Rules rules;
    private final Successions successions;

    OwingUnits(
            Territory territory,
            Organisations organisations,
            ReportingRoute route,
            Rules rules,
            Successions successions) {
        this.territory = territory;
        this.organisations = organisations;
        this.route = route;
        this.rules = rules;
        this.successions = successions;
    }

    /** Everybody who owes or is asked, in administrative order, units before organisations. */
    public List<OwingUnit> of(ReportingPeriod period) {
        var day = period.cutOff();
        var bodies = organisations.on(day);
        var bodiesByPath = bodies.stream().collect(Collectors.groupingBy(Organisation::unitPath));
        var found = new ArrayList<OwingUnit>();
        for (var line : period.calendar().owing()) {
            if (!line.holdsOn(day)) {
                continue;
            }
            if (line.tier() == Tier.ORGANISATION) {
                bodies.stream()
                        .filter(body -> line.kinds().contains(body.kind())
                                && line.levels().contains(body.unit().level()))
                        .forEach(body -> asOrganisation(period, line, body).ifPresent(found::add));
            } else {
                units(line.tier(), day).forEach(unit -> found.add(asUnit(period, line, unit, bodiesByPath)));
            }
        }
        found.sort(Comparator.comparing((OwingUnit owing) -> owing.tier() == Tier.ORGANISATION)
                .thenComparing(owing -> owing.unit().path())
                .thenComparing(OwingUnit::name));
        return found;
    }

    public Optional<OwingUnit> find(ReportingPeriod period, UUID submission) {
        return of(period).stream()
                .filter(owing -> owing.submission().equals(submission))
                .findFirst();
    }

    /** Who reports straight to a unit. */
    public List<OwingUnit> reportingTo(ReportingPeriod period, UnitPath receiver) {
        return of(period).stream()
                .filter(owing -> receiver.value().equals(owing.receiver()))
                .toList();
    }

    /** Organisations that report for themselves, with those that had ended by the cut-off and whose work they go on with. */
    public OwnReporters ownReporters(ReportingPeriod period) {
        var predecessors = organisations.predecessors(period.cutOff());
        var bodies = new HashMap<UUID, Set<UUID>>();
        for (var owing : of(period)) {
            var owner = owing.owner();
            if (owing.tier() == Tier.ORGANISATION && owner != null) {
                bodies.put(owner, predecessors.getOrDefault(owner, Set.of()));
            }
        }
        return new OwnReporters(bodies);
    }

    private List<UnitVersion> units(Tier tier, LocalDate day) {
        var level = switch (tier) {
            case COMMUNE -> UnitLevel.COMMUNE;
            case DISTRICT -> UnitLevel.DISTRICT;
            case PROVINCE, ORGANISATION -> UnitLevel.PROVINCE;
        };
        return territory.all().stream()
                .filter(unit -> unit.level() == level && unit.existsOn(day))
                .toList();
    }

    private OwingUnit asUnit(
            ReportingPeriod period, Owing line, UnitVersion unit, Map<String, List<Organisation>> bodies) {
        var writer = line.kinds().stream()
                .flatMap(kind -> bodies.getOrDefault(unit.path(), List.<Organisation>of()).stream()
                        .filter(body -> body.kind().equals(kind)))
                .findFirst()
                .orElse(null);
        var receiver = route.receiverOf(unit.unitPath(), period.cutOff())
                .map(UnitPath::value)
                .orElse(null);
        return owing(period, line, unit, writer, receiver);
    }

    private Optional<OwingUnit> asOrganisation(ReportingPeriod period, Owing line, Organisation body) {
        var province = body.unitPath().substring(0, 3);
        return territory.find(body.unitPath(), period.cutOff()).map(unit -> owing(period, line, unit, body, province));
    }

    /** An own organisation's report is the receiver's to see, not its neighbours'. */
    private OwingUnit owing(
            ReportingPeriod period,
            Owing line,
            UnitVersion unit,
            @Nullable Organisation body,
            @Nullable String receiver) {
        var seenAt = body != null && body.reach() == Reach.OWN && receiver != null ? receiver : unit.path();
        return new OwingUnit(
                period.id(),
                line.tier(),
                line.mode(),
                unit,
                body,
                receiver,
                successions.now(seenAt, unit.validFrom()),
                due(period, line));
    }

    private DueDate due(ReportingPeriod period, Owing line) {
        var before = period.names().due();
        return new DueDate(
                switch (line.tier()) {
                    case COMMUNE -> shifted(before, COMMUNE_OFFSET, -1);
                    case PROVINCE -> shifted(before, SEND_DAYS, 1);
                    case DISTRICT, ORGANISATION -> before;
                },
                line.mode());
    }

    private @Nullable LocalDate shifted(LocalDate day, String rule, int direction) {
        return rules.get(rule, day) instanceof Rule.Acting acting
                ? day.plusDays((long) direction * acting.number())
                : null;
    }
}

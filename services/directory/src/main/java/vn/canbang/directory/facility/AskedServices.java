package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.Rules;

/**
 * Whose givers are asked for a commitment: services that could be misused to learn or choose the sex of a child, by the rule of
 * each day. A province that asks for other ones does so from the first day of its value; what was counted before stays.
 *
 * @param spans the services of each time, the earliest first; the first one reaches back to the beginning
 */
public record AskedServices(List<Span> spans) {

    static final String RULE = "commitment.sensitive_services";

    public AskedServices {
        spans = List.copyOf(spans);
    }

    /** From a day on until the next one begins. */
    public record Span(LocalDate from, Set<ServiceKind> services) {

        public Span {
            services = Set.copyOf(services);
        }
    }

    /** A part of a time in which somebody was asked, or was not. */
    public record Stretch(LocalDate from, @Nullable LocalDate until, boolean asked) {}

    static AskedServices by(Rules rules) {
        var days = rules.rows().stream()
                .filter(row -> row.key().equals(RULE))
                .flatMap(AskedServices::daysOf)
                .collect(Collectors.toCollection(TreeSet::new));
        var spans = new ArrayList<Span>();
        for (var day : days) {
            spans.add(new Span(spans.isEmpty() ? LocalDate.MIN : day, services(rules.get(RULE, day))));
        }
        return new AskedServices(spans);
    }

    private static Stream<LocalDate> daysOf(RuleRow row) {
        return Stream.concat(Stream.of(row.validFrom()), Stream.ofNullable(row.validTo()));
    }

    private static Set<ServiceKind> services(Rule rule) {
        return rule instanceof Rule.Acting acting
                ? acting.value()
                        .valueStream()
                        .flatMap(code -> Arrays.stream(ServiceKind.values())
                                .filter(kind -> kind.code().equals(code.asString())))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** True when whoever gives these services is asked on a day. */
    public boolean ask(Collection<ServiceKind> given, LocalDate day) {
        return spans.stream()
                .filter(span -> !span.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(span -> given.stream().anyMatch(span.services()::contains))
                .isPresent();
    }

    /** A time with the same services, cut where the rule began or ceased to ask for them. */
    public List<Stretch> during(Collection<ServiceKind> given, LocalDate from, @Nullable LocalDate until) {
        var stretches = new ArrayList<Stretch>();
        stretches.add(new Stretch(from, until, ask(given, from)));
        for (var day : days()) {
            var last = stretches.getLast();
            var asked = ask(given, day);
            if (day.isAfter(from) && (until == null || day.isBefore(until)) && asked != last.asked()) {
                stretches.set(stretches.size() - 1, new Stretch(last.from(), day, last.asked()));
                stretches.add(new Stretch(day, until, asked));
            }
        }
        return stretches;
    }

    /** Change of the stock of those who are asked that a time with the same services means for a day. */
    public long changeOn(LocalDate day, Collection<ServiceKind> given, LocalDate from, @Nullable LocalDate until) {
        return during(given, from, until).stream()
                .filter(Stretch::asked)
                .mapToLong(stretch -> (stretch.from().equals(day) ? 1 : 0) - (day.equals(stretch.until()) ? 1 : 0))
                .sum();
    }

    /** The days on which the rule changed. */
    public List<LocalDate> days() {
        return spans.stream().skip(1).map(Span::from).toList();
    }
}

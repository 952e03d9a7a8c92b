package vn.canbang.directory.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** All rules as they stand for the current tenant: shipped ones, those of a demonstration, confirmed overrides. */
@Component
public class RuleBook {

    /** Wanted in every year: without the days off of a year nothing in it can be counted in working days. */
    private static final String OF_EVERY_YEAR = "calendar.holidays";

    private static final List<OverrideState> ACTING =
            Stream.of(OverrideState.values()).filter(OverrideState::acts).toList();

    private final ShippedRules shipped;
    private final RuleOverrides overrides;
    private final Tenants tenants;

    RuleBook(ShippedRules shipped, RuleOverrides overrides, Tenants tenants) {
        this.shipped = shipped;
        this.overrides = overrides;
        this.tenants = tenants;
    }

    public List<RuleRow> rows() {
        var rows = new ArrayList<RuleRow>();
        shipped.all().forEach(rule -> rows.add(rule.row()));
        if (isDemonstration()) {
            shipped.all().stream().filter(ShippedRule::isUnverified).forEach(rule -> rows.add(rule.forDemonstration()));
        }
        overrides.findByStateInOrderByIdAsc(ACTING).stream()
                .filter(this::heeds)
                .forEach(override -> rows.add(override.row()));
        return rows;
    }

    /** Rules of a day without a value that acts: what rests on them stands still. */
    public Set<String> unconfiguredOn(LocalDate day) {
        var rows = rows();
        var acting = new Rules(() -> rows);
        var wanted = rows.stream().filter(row -> holds(row, day)).map(RuleRow::key);
        return Stream.concat(wanted, Stream.of(OF_EVERY_YEAR))
                .filter(key -> !(acting.get(key, day) instanceof Rule.Acting))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holds(RuleRow row, LocalDate day) {
        var end = row.validTo();
        return !day.isBefore(row.validFrom()) && (end == null || day.isBefore(end));
    }

    boolean knows(String key) {
        return shipped(key).findAny().isPresent();
    }

    boolean isFixed(String key) {
        return shipped(key).anyMatch(ShippedRule::fixed);
    }

    /** True when a value has the form of the shipped one; who reads the rule counts on it. */
    boolean takes(String key, JsonNode value) {
        return shipped(key).anyMatch(rule -> rule.takes(value));
    }

    /** The part of the work that will read a rule, while nothing does yet. */
    public Optional<String> waitsFor(String key) {
        return shipped(key).flatMap(rule -> Stream.ofNullable(rule.waits())).findFirst();
    }

    /** The least that a number in the value must be, when one is less. */
    Optional<Integer> leastBrokenBy(String key, JsonNode value) {
        return shipped(key)
                .filter(rule -> rule.isTooSmall(value))
                .flatMap(rule -> Stream.ofNullable(rule.least()))
                .findFirst();
    }

    /** The most that a number in the value may be, when one is more. */
    Optional<Integer> mostBrokenBy(String key, JsonNode value) {
        return shipped(key)
                .filter(rule -> rule.isTooLarge(value))
                .flatMap(rule -> Stream.ofNullable(rule.most()))
                .findFirst();
    }

    /** True when an override counts now; a value from before its bounds were set, which nothing can rest on, does not. */
    boolean heeds(RuleOverride override) {
        var value = override.value();
        return override.state().acts()
                && takes(override.key(), value)
                && leastBrokenBy(override.key(), value).isEmpty()
                && mostBrokenBy(override.key(), value).isEmpty();
    }

    private Stream<ShippedRule> shipped(String key) {
        return shipped.all().stream().filter(rule -> rule.key().equals(key));
    }

    private boolean isDemonstration() {
        return tenants.find(Tenants.current()).filter(TenantInfo::demonstration).isPresent();
    }
}

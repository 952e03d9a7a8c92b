package vn.canbang.directory.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        overrides.findByStateIn(ACTING).forEach(override -> rows.add(override.row()));
        return rows;
    }

    /** Rules of a day without a value that acts: what rests on them stands still. */
    public Set<String> unconfiguredOn(LocalDate day) {
        var rows = rows();
        var acting = new Rules(() -> rows);
        return rows.stream()
                .filter(row -> holds(row, day))
                .map(RuleRow::key)
                .filter(key -> !(acting.get(key, day) instanceof Rule.Acting))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holds(RuleRow row, LocalDate day) {
        var end = row.validTo();
        return !day.isBefore(row.validFrom()) && (end == null || day.isBefore(end));
    }

    boolean knows(String key) {
        return shipped.all().stream().anyMatch(rule -> rule.key().equals(key));
    }

    boolean isFixed(String key) {
        return shipped.all().stream().anyMatch(rule -> rule.key().equals(key) && rule.fixed());
    }

    /** True when a value has the form of the shipped one; who reads the rule counts on it. */
    boolean takes(String key, JsonNode value) {
        return shipped.all().stream()
                .filter(rule -> rule.key().equals(key))
                .anyMatch(rule -> isAlike(rule.row().value(), value) && rule.chooses(value));
    }

    /** The part of the work that will read a rule, while nothing does yet. */
    public Optional<String> waitsFor(String key) {
        return shipped.all().stream()
                .filter(rule -> rule.key().equals(key))
                .flatMap(rule -> Stream.ofNullable(rule.waits()))
                .findFirst();
    }

    /** The least that a number may be, when it must be more than none. */
    Optional<Integer> least(String key) {
        return shipped.all().stream()
                .filter(rule -> rule.key().equals(key))
                .flatMap(rule -> Stream.ofNullable(rule.least()))
                .max(Comparator.naturalOrder());
    }

    private static boolean isAlike(JsonNode known, JsonNode value) {
        if (known.isNull()) {
            return true;
        }
        if (known.isIntegralNumber()) {
            return value.isIntegralNumber() && value.canConvertToInt();
        }
        if (known.isArray()) {
            return value.isArray()
                    && !value.isEmpty()
                    && (known.isEmpty() || value.valueStream().allMatch(each -> isAlike(known.path(0), each)));
        }
        if (known.isObject()) {
            return value.isObject()
                    && known.propertyStream()
                            .allMatch(part ->
                                    value.has(part.getKey()) && isAlike(part.getValue(), value.path(part.getKey())));
        }
        return known.getNodeType() == value.getNodeType();
    }

    private boolean isDemonstration() {
        return tenants.find(Tenants.current()).filter(TenantInfo::demonstration).isPresent();
    }
}

package vn.canbang.directory.rule;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** All rules as they stand for the current tenant: shipped ones, those of a demonstration, confirmed overrides. */
@Component
public class RuleBook {

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
        overrides.findByState(OverrideState.CONFIRMED).forEach(override -> rows.add(override.row()));
        return rows;
    }

    boolean knows(String key) {
        return shipped.all().stream().anyMatch(rule -> rule.key().equals(key));
    }

    boolean isFixed(String key) {
        return shipped.all().stream().anyMatch(rule -> rule.key().equals(key) && rule.fixed());
    }

    private boolean isDemonstration() {
        return tenants.find(Tenants.current()).filter(TenantInfo::demonstration).isPresent();
    }
}

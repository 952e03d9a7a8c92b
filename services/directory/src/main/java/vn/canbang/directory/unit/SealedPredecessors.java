package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/**
 * The sealed provinces of this installation that went into the current one. Their records stay with them and are read with
 * accounts of theirs (ADR 20); all that is told here is that they are there.
 */
@Component
public class SealedPredecessors {

    private final Tenants tenants;
    private final OwnUnits own;
    private final UnitCatalogue catalogue;
    private final UnitLineage lineage;
    private final Today today;

    SealedPredecessors(Tenants tenants, OwnUnits own, UnitCatalogue catalogue, UnitLineage lineage, Today today) {
        this.tenants = tenants;
        this.own = own;
        this.catalogue = catalogue;
        this.lineage = lineage;
        this.today = today;
    }

    public List<TenantInfo> all() {
        var day = today.date();
        return own.province()
                .filter(province -> goesOn(province, day))
                .map(province -> into(province, day))
                .orElse(List.of());
    }

    /** A province that has itself gone into another one has no predecessors but has become one. */
    private boolean goesOn(UnitVersion province, LocalDate day) {
        return lineage.endOf(province).filter(end -> !end.isAfter(day)).isEmpty();
    }

    private List<TenantInfo> into(UnitVersion province, LocalDate day) {
        var heirs = lineage.heirs(province, day);
        return tenants.known().stream()
                .filter(TenantInfo::isSealed)
                .filter(tenant -> heirsOf(tenant, day).stream().anyMatch(heirs::contains))
                .toList();
    }

    private List<UnitVersion> heirsOf(TenantInfo tenant, LocalDate day) {
        var lastDay = tenant.lastDay();
        return lastDay == null
                ? List.of()
                : catalogue.at(tenant.provinceCode() + "/", lastDay).stream()
                        .flatMap(old -> lineage.heirs(old, day).stream())
                        .toList();
    }
}

package vn.canbang.starter.imports;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.tenant.Tenant;

/**
 * Who brought a file, as they were then: the same scope applies when its rows are carried out.
 *
 * @param goesOnFor absent in files of earlier versions
 */
record Importer(
        String subject,
        String name,
        String tenant,
        @Nullable String unit,
        @Nullable UUID organisation,
        Reach reach,
        Set<String> roles,
        @Nullable UUID appointment,
        @Nullable Set<UUID> goesOnFor) {

    static Importer of(Caller caller) {
        var unit = caller.unit();
        return new Importer(
                caller.subject(),
                caller.name(),
                caller.tenant().slug(),
                unit == null ? null : unit.value(),
                caller.organisation(),
                caller.reach(),
                caller.roles(),
                caller.appointment(),
                caller.goesOnFor());
    }

    Caller caller() {
        return new Caller(
                subject,
                name,
                new Tenant(tenant),
                unit == null ? null : new UnitPath(unit),
                organisation,
                reach,
                roles,
                appointment,
                goesOnFor == null ? Set.of() : goesOnFor);
    }
}

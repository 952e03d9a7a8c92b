package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.directory.measure.CellCount;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.measure.Measures;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.UnitVersion;

/** How many communes the province has, from the shipped facts; told once for each tenant, changes when the facts do. */
@Component
class CommuneMeasures implements MeasureSource {

    private static final Logger log = LoggerFactory.getLogger(CommuneMeasures.class);
    private static final String MEASURE = "directory.communes";

    private final UnitCatalogue catalogue;
    private final OwnUnits own;
    private final ObjectProvider<Measures> measures;
    private final Tenants tenants;
    private final Set<Tenant> told = ConcurrentHashMap.newKeySet();

    CommuneMeasures(UnitCatalogue catalogue, OwnUnits own, ObjectProvider<Measures> measures, Tenants tenants) {
        this.catalogue = catalogue;
        this.own = own;
        this.measures = measures;
        this.tenants = tenants;
    }

    @Override
    public Set<String> measures() {
        return Set.of(MEASURE);
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        var count = new CellCount();
        catalogue.byId(key.unit()).filter(own::has).ifPresent(unit -> count.add(changeOn(unit, key.day())));
        return count.cells();
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 2_000)
    void tellNewTenants() {
        tenants.known().stream().filter(info -> !told.contains(info.tenant())).forEach(this::tell);
    }

    /** Looks at every unit that ever had the province's code: those of another province come to nothing. */
    private void tell(TenantInfo info) {
        try {
            tenants.run(
                    info.tenant(),
                    () -> measures.getObject()
                            .recomputeAll(catalogue.ofProvince(info.provinceCode()).stream()
                                    .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                                    .flatMap(CommuneMeasures::days)
                                    .toList()));
            told.add(info.tenant());
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("tenant", info.slug())
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("communes not counted yet, will try again");
        }
    }

    /** The days on which a commune came and, when it did, went. */
    private static Stream<MeasuredDay> days(UnitVersion unit) {
        return Stream.concat(Stream.of(unit.validFrom()), Stream.ofNullable(unit.validTo()))
                .map(day -> dayOf(unit, day));
    }

    private static MeasuredDay dayOf(UnitVersion unit, LocalDate day) {
        return new MeasuredDay(MEASURE, unit.id(), unit.path(), null, day);
    }

    private static long changeOn(UnitVersion unit, LocalDate day) {
        var came = unit.validFrom().equals(day) ? 1L : 0L;
        var went = day.equals(unit.validTo()) ? 1L : 0L;
        return came - went;
    }
}

package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.UnitVersion;

/** The units of the current tenant's own province; the platform, which has none, is shown the provinces. */
@Component
public class OwnUnits {

    private final OwnProvince own;
    private final UnitCatalogue catalogue;
    private final UnitLineage lineage;
    private final Map<String, ProvinceUnits> made = new ConcurrentHashMap<>();

    OwnUnits(OwnProvince own, UnitCatalogue catalogue, UnitLineage lineage) {
        this.own = own;
        this.catalogue = catalogue;
        this.lineage = lineage;
    }

    /** Own units of all dates. */
    public List<UnitVersion> all() {
        return units().map(ProvinceUnits::all).orElseGet(catalogue::provinces);
    }

    /** The province as it was when the tenant was made; the platform has none. */
    public Optional<UnitVersion> province() {
        return own.id().flatMap(catalogue::byId);
    }

    /** The own unit at a path on a date. */
    public Optional<UnitVersion> at(String path, LocalDate on) {
        return units().flatMap(units -> units.at(path, on));
    }

    /** The own unit at a path on a date, else as it was known last. */
    public Optional<UnitVersion> nearest(String path, LocalDate on) {
        return at(path, on)
                .or(() -> all().stream()
                        .filter(unit ->
                                unit.path().equals(path) && !unit.validFrom().isAfter(on))
                        .reduce((earlier, later) -> later));
    }

    /**
     * Units in force on a date at or under a path, own ones without a path. Other provinces are facts that everybody may
     * read, by their own codes; a path with the code of the own province always means that province.
     */
    public List<UnitVersion> on(LocalDate date, @Nullable UnitPath under, @Nullable UnitLevel level) {
        return meantBy(under)
                .map(units -> units.on(date, under, level))
                .orElseGet(() -> catalogue.on(date, under, level));
    }

    /** Units of all dates at or under a path, own ones without a path. */
    public List<UnitVersion> under(@Nullable UnitPath under) {
        return meantBy(under).map(units -> units.under(under)).orElseGet(() -> catalogue.under(under));
    }

    boolean has(UnitVersion unit) {
        return units().filter(units -> units.has(unit)).isPresent();
    }

    private Optional<ProvinceUnits> meantBy(@Nullable UnitPath under) {
        return units().filter(units -> under == null || units.isNamedBy(under.value()));
    }

    private Optional<ProvinceUnits> units() {
        return own.id().map(id -> made.computeIfAbsent(id, this::make));
    }

    private ProvinceUnits make(String id) {
        var province = catalogue.byId(id).orElseThrow(() -> new IllegalStateException("no province " + id));
        return ProvinceUnits.of(province, catalogue, lineage);
    }
}

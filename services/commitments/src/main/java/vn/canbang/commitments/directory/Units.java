package vn.canbang.commitments.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Administrative units as this service names them. */
@Component
public class Units {

    private final Territory territory;
    private final Successions successions;
    private final Today today;

    Units(Territory territory, Successions successions, Today today) {
        this.territory = territory;
        this.successions = successions;
        this.today = today;
    }

    /**
     * The version of the unit that existed on the date: the one known by id, else the one that had followed it by then, else the
     * one at the path, else the one that looks after it now. A unit above that it was split into only when there is no other.
     */
    public UnitVersion ofDate(String id, String path, String responsible, LocalDate on) {
        var known = territory.byId(id);
        var then = known.flatMap(first -> territory.find(successions.asOf(path, first.validFrom(), on), on));
        return known.filter(unit -> unit.existsOn(on))
                .or(() -> then.filter(unit ->
                        known.filter(first -> first.level() == unit.level()).isPresent()))
                .or(() -> territory.find(path, on))
                .or(() -> territory.find(responsible, on))
                .or(() -> then)
                .orElseThrow(() -> new RejectedException("unit_not_on_date", on));
    }

    /** Whether records may be placed at a path; no longer at one that somebody was told before a reorganisation closed it. */
    public boolean isOpen(String path) {
        return territory.isOpen(path, today.date());
    }

    public UnitVersion require(UnitPath path, LocalDate on) {
        return territory.find(path.value(), on).orElseThrow(() -> new RejectedException("unit_not_on_date", on));
    }

    public UnitRef ref(String id, String path) {
        return territory
                .byId(id)
                .map(Units::ref)
                .orElseGet(() -> new UnitRef(id, path, new UnitPath(path).lastSegment(), new UnitPath(path).level()));
    }

    /** A unit with the district that it was in, where it was in one: “xã Tân Mỹ, huyện Lạng Giang”. */
    public String nameWithDistrict(String id, String path) {
        var district = territory.byId(id).flatMap(this::district).map(unit -> ", " + unit.fullName());
        return ref(id, path).name() + district.orElse("");
    }

    private Optional<UnitVersion> district(UnitVersion unit) {
        return unit.unitPath()
                .parent()
                .flatMap(parent -> territory.find(parent.value(), unit.validFrom()))
                .filter(above -> above.level() == UnitLevel.DISTRICT);
    }

    /** The unit that looks after a record today; for a village the commune it lies in. */
    public UnitRef responsible(String path) {
        return find(path)
                .or(() -> new UnitPath(path).parent().flatMap(parent -> find(parent.value())))
                .map(Units::ref)
                .orElseGet(() -> ref(path, path));
    }

    private Optional<UnitVersion> find(String path) {
        return territory.find(path, today.date());
    }

    private static UnitRef ref(UnitVersion unit) {
        return new UnitRef(unit.id(), unit.path(), unit.fullName(), unit.level());
    }
}

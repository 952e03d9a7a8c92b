package vn.canbang.commitments.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Administrative units as this service names them. */
@Component
public class Units {

    private final Territory territory;
    private final Today today;

    Units(Territory territory, Today today) {
        this.territory = territory;
        this.today = today;
    }

    /**
     * The version of the unit that existed on the date: the one known by id, else the one at the path, else the one that looks
     * after it since a reorganisation.
     */
    public UnitVersion ofDate(String id, String path, String responsible, LocalDate on) {
        return territory
                .byId(id)
                .filter(unit -> unit.existsOn(on))
                .or(() -> territory.find(path, on))
                .or(() -> territory.find(responsible, on))
                .orElseThrow(() -> new RejectedException("unit_not_on_date", on));
    }

    /** True for a path that was not closed: what somebody was told before a reorganisation no longer looks after records. */
    public boolean isInForce(String path) {
        var date = today.date();
        return territory.all().stream()
                .filter(unit -> unit.path().equals(path))
                .map(UnitVersion::validTo)
                .anyMatch(end -> end == null || date.isBefore(end));
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

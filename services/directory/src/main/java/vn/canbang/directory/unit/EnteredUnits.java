package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/**
 * The unit in which a body or a village is entered: the one of its own first day, whatever has its code or its path today. A new
 * body is entered before the reform that begins it, an old one after the reform that ended its unit.
 */
@Component
public class EnteredUnits {

    private final OwnUnits own;
    private final Successions successions;
    private final Today today;

    EnteredUnits(OwnUnits own, Successions successions, Today today) {
        this.own = own;
        this.successions = successions;
        this.today = today;
    }

    /** The unit of the first day; of what is older than the unit it is in, that unit. */
    public UnitVersion of(String path, LocalDate firstDay) {
        return on(path, firstDay)
                .or(() -> on(path, today.date()).filter(unit -> unit.validFrom().isAfter(firstDay)))
                .orElseThrow(() -> RejectedException.at("/unit", "unit_unknown"));
    }

    /** The unit of that very day, when there is one. */
    public Optional<UnitVersion> on(String path, LocalDate day) {
        return UnitPath.isValid(path) ? own.at(path, day) : Optional.empty();
    }

    public WrittenPlace written(String path, LocalDate day) {
        return new WrittenPlace(path, successions.now(path, day), day);
    }

    /** Whether the caller's area holds the unit, or the one that looks after its records now. */
    public boolean isWithin(Caller caller, String path, LocalDate day) {
        return UnitPath.isValid(path)
                && (caller.scope().covers(path) || caller.scope().covers(successions.now(path, day)));
    }
}

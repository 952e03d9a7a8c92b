package vn.canbang.reporting.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/** The unit that a question is about: one in the caller's line, or the caller's own when none is named. */
@Component
public class RequestedUnit {

    private final Territory territory;

    RequestedUnit(Territory territory) {
        this.territory = territory;
    }

    /** Numbers of an area are for its line; an organisation that stands apart reads its own report instead. */
    public UnitVersion require(@Nullable String asked, LocalDate on, Caller caller) {
        if (asked != null && !UnitPath.isValid(asked)) {
            throw InvalidException.at("/unit", "invalid_value");
        }
        if (caller.reach() == Reach.OWN) {
            throw new NotFoundException();
        }
        var path = asked == null ? caller.requireUnit().value() : asked;
        if (!caller.scope().covers(path)) {
            throw new NotFoundException();
        }
        return territory.find(path, on).orElseThrow(NotFoundException::new);
    }
}

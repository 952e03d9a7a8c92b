package vn.canbang.reporting.measure;

import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.Territory;

/** Tells the boundaries of a day; a path that is in force on it leads nowhere, whoever had it before. */
@Component
public class BoundariesOfDay {

    private final Successions successions;
    private final Territory territory;

    BoundariesOfDay(Successions successions, Territory territory) {
        this.successions = successions;
        this.territory = territory;
    }

    public Boundaries on(LocalDate day) {
        var ledTo = successions.ledTo(day);
        if (ledTo.isEmpty()) {
            return Boundaries.UNCHANGED;
        }
        var closed = new HashMap<>(ledTo);
        closed.keySet().removeIf(path -> territory.find(path, day).isPresent());
        return new Boundaries(closed);
    }
}

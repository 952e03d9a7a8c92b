package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * A unit's records are looked after elsewhere from a day on: every service moves them by the path, exactly as it stands here.
 *
 * @param unit id of the unit that passed
 * @param split true when it went into several, so that each record has its own choice to come
 */
record UnitSucceeded(UUID reorganisation, String unit, LocalDate on, String from, String to, boolean split)
        implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.unit-succeeded.v1";

    static UnitSucceeded of(UUID reorganisation, LocalDate on, PassingUnit passing) {
        return new UnitSucceeded(
                reorganisation,
                passing.unit().id(),
                on,
                passing.from(),
                passing.to().path(),
                passing.splits());
    }

    @Override
    public String type() {
        return TYPE;
    }
}

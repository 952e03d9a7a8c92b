package vn.canbang.directory.facility;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * Another commune looks after a facility from now on, since its own was split; told to agencies as well.
 *
 * @param unit id of the commune of the day on which it opened, which stays
 * @param path of that commune
 * @param responsible path of the one that looks after it
 */
record FacilityPlaced(UUID facility, String unit, String path, String responsible) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-placed.v1";
    }
}

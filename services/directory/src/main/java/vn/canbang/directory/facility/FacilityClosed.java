package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A facility is closed from this day on; told to agencies as well. */
record FacilityClosed(UUID facility, String unit, String path, LocalDate closedOn) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-closed.v1";
    }
}

package vn.canbang.directory.facility;

import java.util.List;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;
import vn.canbang.starter.measure.MeasuredDay;

/** What other services keep of a facility has to be read again. */
record FacilityChanged(UUID facility, String responsible, List<MeasuredDay> counted) implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.facility-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}

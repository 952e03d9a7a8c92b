package vn.canbang.directory.village;

import java.util.List;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;
import vn.canbang.starter.measure.MeasuredDay;

/** A village was registered, ended, merged or counted anew. */
record VillageChanged(UUID village, String path, List<MeasuredDay> counted) implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.village-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}

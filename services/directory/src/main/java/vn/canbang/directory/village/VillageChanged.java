package vn.canbang.directory.village;

import java.util.List;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;
import vn.canbang.starter.measure.MeasuredDay;

/** A village was registered, ended or counted anew. */
record VillageChanged(UUID village, String path, List<MeasuredDay> counted) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.village-changed.v1";
    }
}

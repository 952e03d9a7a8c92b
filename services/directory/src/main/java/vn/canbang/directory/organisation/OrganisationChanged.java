package vn.canbang.directory.organisation;

import java.util.List;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;
import vn.canbang.starter.measure.MeasuredDay;

/** An organisation was registered or ended. */
record OrganisationChanged(UUID organisation, String path, List<MeasuredDay> counted) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.organisation-changed.v1";
    }
}

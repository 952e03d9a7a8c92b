package vn.canbang.directory.provider;

import java.util.List;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;
import vn.canbang.starter.measure.MeasuredDay;

/** What other services keep of a provider has to be read again; names no person. */
record ProviderChanged(UUID provider, UUID facility, String responsible, List<MeasuredDay> counted)
        implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.provider-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}

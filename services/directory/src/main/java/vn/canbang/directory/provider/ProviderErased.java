package vn.canbang.directory.provider;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** The name of a provider is erased here; whoever keeps it elsewhere erases it as well. */
record ProviderErased(UUID provider) implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.provider-erased.v1";

    @Override
    public String type() {
        return TYPE;
    }
}

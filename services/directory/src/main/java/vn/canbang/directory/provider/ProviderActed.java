package vn.canbang.directory.provider;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * Something was done to a provider that has to stand in the audit.
 *
 * @param by account of whoever did it
 */
record ProviderActed(UUID provider, String act, String by) implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.provider-acted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}

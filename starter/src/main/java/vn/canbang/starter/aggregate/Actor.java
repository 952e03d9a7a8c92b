package vn.canbang.starter.aggregate;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;

/** Who acted: a person or client with the organisation and roles of that moment, or the platform itself. */
public record Actor(
        String subject, @Nullable String name, @Nullable UUID organisation, Set<String> roles) {

    static final Actor PLATFORM = new Actor("platform", null, null, Set.of());

    static Actor current() {
        if (!Caller.isPresent()) {
            return PLATFORM;
        }
        var caller = Caller.current();
        return new Actor(caller.subject(), caller.name(), caller.organisation(), caller.roles());
    }
}

package vn.canbang.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** Somebody's time in the portal. It remembers what changed since it was read, so that only this is written. */
final class PortalSession implements Session {

    private final Instant created;
    private final Map<String, Object> attributes = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private @Nullable String storedAs;
    private @Nullable Instant storedSeen;
    private String id;
    private final Instant seen;
    private Duration idle;

    private PortalSession(
            String id,
            @Nullable String storedAs,
            Instant created,
            @Nullable Instant storedSeen,
            Instant seen,
            Duration idle) {
        this.id = id;
        this.storedAs = storedAs;
        this.created = created;
        this.seen = seen;
        this.storedSeen = storedSeen;
        this.idle = idle;
    }

    static PortalSession begun(Instant now, Duration idle) {
        return new PortalSession(SessionIds.next(), null, now, null, now, idle);
    }

    static PortalSession read(
            String id,
            Instant created,
            Instant storedSeen,
            Instant now,
            Duration idle,
            Map<String, Object> attributes) {
        var session = new PortalSession(id, id, created, storedSeen, now, idle);
        session.attributes.putAll(attributes);
        return session;
    }

    /** The id under which the store knows it, if it does. */
    @Nullable
    String storedAs() {
        return storedAs;
    }

    @Nullable
    Instant storedSeen() {
        return storedSeen;
    }

    Set<String> changed() {
        return changed;
    }

    /** The store has everything now; the same session may be saved again within one request. */
    void stored() {
        storedAs = id;
        storedSeen = seen;
        changed.clear();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = SessionIds.next();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
        changed.add(name);
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant lastAccessed) {
        // The store notes by its own clock when it was asked for the session.
    }

    @Override
    public Instant getLastAccessedTime() {
        return seen;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return false;
    }
}

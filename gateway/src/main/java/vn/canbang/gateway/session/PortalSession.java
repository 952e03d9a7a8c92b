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
    private Instant seen;
    private Duration idle;

    private PortalSession(
            String id, @Nullable String storedAs, Instant created, Instant seen, Duration idle, boolean stored) {
        this.id = id;
        this.storedAs = storedAs;
        this.created = created;
        this.seen = seen;
        this.storedSeen = stored ? seen : null;
        this.idle = idle;
    }

    static PortalSession begun(Instant now, Duration idle) {
        return new PortalSession(SessionIds.next(), null, now, now, idle, false);
    }

    static PortalSession read(String id, Instant created, Instant seen, Duration idle, Map<String, Object> attributes) {
        var session = new PortalSession(id, id, created, seen, idle, true);
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
        seen = lastAccessed;
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

package vn.canbang.starter.aggregate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;

/**
 * A record that is one document and changes in one write. It carries its history and the events that it has not yet
 * told, so state, event and audit are one atomic write (DESIGN 6).
 */
public abstract class Aggregate {

    private static final Duration REPLAY_WINDOW = Duration.ofHours(24);

    @Version
    private @Nullable Long version;

    private List<OutboxEntry> outbox = new ArrayList<>();
    private List<HistoryEntry> history = new ArrayList<>();
    private List<HonouredRequest> requests = new ArrayList<>();
    private @Nullable Boolean pending;

    /** Id as it stands in events and links. */
    public abstract String subject();

    public long version() {
        return version == null ? 0 : version;
    }

    public List<HistoryEntry> history() {
        return Collections.unmodifiableList(history);
    }

    /** Tells the fact to agencies and services. */
    protected void tell(DomainEvent event) {
        outbox.add(entry(Stream.OPEN, event));
    }

    /** Tells the fact to our own services only. */
    protected void tellInternally(DomainEvent event) {
        outbox.add(entry(Stream.INTERNAL, event));
    }

    protected void record(String act, @Nullable String from, @Nullable String to) {
        record(act, from, to, null, null);
    }

    protected void record(
            String act, @Nullable String from, @Nullable String to, @Nullable String reason, @Nullable RuleUse rule) {
        history.add(new HistoryEntry(act, from, to, reason, rule, null, null));
    }

    /**
     * Takes out of the history what must no longer be held, and the digests of what was once sent; that there was a step
     * stays.
     */
    protected void forgetDetails(UnaryOperator<HistoryEntry> forgetting) {
        history.replaceAll(forgetting);
        requests.clear();
    }

    public Optional<HonouredRequest> honoured(String key) {
        return requests.stream().filter(request -> request.key().equals(key)).findFirst();
    }

    public void honour(String key, String bodyHash, Instant now) {
        requests.removeIf(old -> old.at().isBefore(now.minus(REPLAY_WINDOW)));
        requests.add(new HonouredRequest(key, bodyHash, now));
    }

    /** Types of the events that are still to be told, oldest first; what a domain test looks at. */
    public List<String> untold() {
        return outbox.stream().map(OutboxEntry::type).toList();
    }

    void stamp(Instant now, Actor actor) {
        outbox.replaceAll(entry -> entry.at(now));
        history.replaceAll(entry -> entry.stamped(now, actor));
        pending = outbox.isEmpty() ? null : Boolean.TRUE;
    }

    /** For what is saved past the template, which would count it up itself. */
    void becomeNextVersion() {
        version = version() + 1;
    }

    boolean hasUntold() {
        return pending != null;
    }

    private static OutboxEntry entry(Stream stream, DomainEvent event) {
        return new OutboxEntry(UUID.randomUUID(), stream, event.type(), null, EventJson.write(event));
    }
}

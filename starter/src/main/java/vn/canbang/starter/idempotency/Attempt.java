package vn.canbang.starter.idempotency;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.ExpectedVersion;

/**
 * One attempt of a request that may be sent again. With an {@code Idempotency-Key} the id of what it makes follows from
 * tenant, caller, route and key, and the record keeps the key for 24 hours: a repeated request finds its own work and
 * answers with it (S31).
 */
public final class Attempt {

    /** What a key looks like, as it stands on the API page. */
    public static final String KEY_PATTERN = "[A-Za-z0-9_-]{8,64}";

    private static final Pattern KEY = Pattern.compile(KEY_PATTERN);

    private final UUID newId;
    private final @Nullable String key;
    private final Supplier<String> bodyHash;
    private final ExpectedVersion expected;
    private final Clock clock;

    private Attempt(
            UUID newId, @Nullable String key, Supplier<String> bodyHash, ExpectedVersion expected, Clock clock) {
        this.newId = newId;
        this.key = key;
        this.bodyHash = bodyHash;
        this.expected = expected;
        this.clock = clock;
    }

    public static Attempt of(
            Caller caller,
            String route,
            @Nullable String key,
            Supplier<String> bodyHash,
            ExpectedVersion expected,
            Clock clock) {
        if (key == null) {
            return new Attempt(UUID.randomUUID(), null, bodyHash, expected, clock);
        }
        if (!KEY.matcher(key).matches()) {
            throw InvalidException.at("/Idempotency-Key", "idempotency_key_invalid");
        }
        var id = NameBasedId.of(caller.tenant(), caller.subject(), route, key);
        return new Attempt(id, id.toString(), bodyHash, expected, clock);
    }

    /** An attempt of a worker, whose id is derived from what it carries out. */
    public static Attempt derived(UUID id, Clock clock) {
        return new Attempt(id, id.toString(), () -> "", new ExpectedVersion(null), clock);
    }

    /** Id of the record that this attempt makes; the same one each time the request is sent with its key. */
    public UUID newId() {
        return newId;
    }

    /** This attempt, when it may be sent again; one without a key is refused where that could do harm. */
    public Attempt requireKey() {
        if (key == null) {
            throw InvalidException.at("/Idempotency-Key", "required");
        }
        return this;
    }

    /** Makes a record, or finds the one that this request made before. */
    public <T extends Aggregate> T create(
            Function<UUID, Optional<T>> find, Function<UUID, T> make, UnaryOperator<T> save) {
        var before = key == null ? Optional.<T>empty() : find.apply(newId);
        if (before.isPresent()) {
            return requireSameBody(before.get());
        }
        var made = make.apply(newId);
        honour(made);
        try {
            return save.apply(made);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return find.apply(newId).map(this::requireSameBody).orElseThrow(() -> e);
        }
    }

    /** Changes a record of the version that the caller saw, or finds that this request changed it before. */
    public <T extends Aggregate> T change(Supplier<T> load, Consumer<T> act, UnaryOperator<T> save) {
        var record = load.get();
        if (hasDone(record)) {
            return record;
        }
        expected.check(record);
        act.accept(record);
        honour(record);
        try {
            return save.apply(record);
        } catch (OptimisticLockingFailureException e) {
            var again = load.get();
            if (hasDone(again)) {
                return again;
            }
            throw new DomainException(DomainException.Kind.STALE, "stale_version");
        }
    }

    /**
     * Acts on a record that is found, or made by its natural key, without a version that the caller would have seen; or
     * finds that this request acted before. Somebody else's change in between is no obstacle: the act is done on top.
     */
    public <T extends Aggregate> T act(Supplier<T> findOrMake, Consumer<T> act, UnaryOperator<T> save) {
        return Overtaken.again(() -> {
            var record = findOrMake.get();
            if (hasDone(record)) {
                return record;
            }
            act.accept(record);
            honour(record);
            return save.apply(record);
        });
    }

    private boolean hasDone(Aggregate record) {
        if (key == null) {
            return false;
        }
        var honoured = record.honoured(key);
        honoured.ifPresent(request -> requireHash(request.bodyHash()));
        return honoured.isPresent();
    }

    private <T extends Aggregate> T requireSameBody(T record) {
        record.honoured(newId.toString()).ifPresent(request -> requireHash(request.bodyHash()));
        return record;
    }

    private void requireHash(String hash) {
        if (!hash.equals(bodyHash.get())) {
            throw new KeyReusedException();
        }
    }

    private void honour(Aggregate record) {
        if (key != null) {
            record.honour(key, bodyHash.get(), clock.instant());
        }
    }
}

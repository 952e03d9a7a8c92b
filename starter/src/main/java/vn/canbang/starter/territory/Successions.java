package vn.canbang.starter.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * Which units went into which by the reorganisations that were carried out. What was planned and not carried out is not among
 * them: until then the old units go on with their work.
 */
public class Successions {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final MongoOperations mongo;
    private final Clock clock;
    private final Map<Tenant, Known> known = new ConcurrentHashMap<>();

    Successions(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Keeps what was told; the same again changes nothing. Gives what is kept now. */
    UnitSucceeded keep(UnitSucceeded told) {
        var kept = mongo.findById(told.id(), UnitSucceeded.class);
        if (kept != null && kept.to().equals(told.to())) {
            return kept;
        }
        known.remove(Tenants.current());
        return mongo.save(told);
    }

    void followed(UnitSucceeded told) {
        mongo.save(told.followed(clock.instant()));
    }

    List<UnitSucceeded> toldSince(Instant instant) {
        return mongo.find(Query.query(Criteria.where("toldAt").gte(instant)), UnitSucceeded.class);
    }

    /** The unit that looks after what a unit looked after that existed on a date; that one itself while nothing came of it. */
    public String now(String path, LocalDate since) {
        return asOf(path, since, LocalDate.MAX);
    }

    /** The same as it was on a later day. */
    public String asOf(String path, LocalDate since, LocalDate day) {
        return chain().asOf(path, since, day);
    }

    /** Paths of all units that were closed by a day, each with the path of the unit to which it leads then. */
    public Map<String, String> ledTo(LocalDate day) {
        return chain().ledTo(day);
    }

    /** Paths of the closed units that lead to a unit by a day; to a level above also those that were split. */
    public Set<String> formerly(String path, LocalDate day) {
        return ledTo(day).entrySet().stream()
                .filter(closed -> closed.getValue().equals(path))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private SuccessionChain chain() {
        var now = clock.instant();
        return known.compute(
                        Tenants.current(),
                        (tenant, held) -> held != null && held.isFresh(now) ? held : new Known(read(), now.plus(FRESH)))
                .chain();
    }

    private SuccessionChain read() {
        return new SuccessionChain(mongo.findAll(UnitSucceeded.class));
    }

    /** What was read, and until when nobody reads it again. */
    private record Known(SuccessionChain chain, Instant readAgainFrom) {

        boolean isFresh(Instant now) {
            return now.isBefore(readAgainFrom);
        }
    }
}

package vn.canbang.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.GatewayProperties;

/**
 * The sessions in MongoDB, shared by all replicas. A save writes what changed and never brings a session back that was
 * ended meanwhile; a look ends what is past its time, since not every server has an expiring index.
 */
@Component
class PortalSessions implements SessionRepository<PortalSession> {

    static final String COLLECTION = "sessions";
    static final String EXPIRES = "expireAt";

    private static final Logger log = LoggerFactory.getLogger(PortalSessions.class);
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);
    private static final String CREATED = "created";
    private static final String SEEN = "seen";

    private final MongoOperations mongo;
    private final Clock clock;
    private final GatewayProperties.Session lives;

    PortalSessions(MongoOperations mongo, Clock clock, GatewayProperties properties) {
        this.mongo = mongo;
        this.clock = clock;
        this.lives = properties.session();
    }

    @Override
    public PortalSession createSession() {
        return PortalSession.begun(Instant.now(clock), lives.idle());
    }

    @Override
    public @Nullable PortalSession findById(String id) {
        var now = Instant.now(clock);
        var stored = mongo.findById(SessionIds.hash(id), Document.class, COLLECTION);
        if (stored == null) {
            return null;
        }
        var attributes = SessionAttributes.read(stored);
        if (attributes == null || !stored.getDate(EXPIRES).toInstant().isAfter(now)) {
            deleteById(id);
            return null;
        }
        return PortalSession.read(
                id,
                stored.getDate(CREATED).toInstant(),
                stored.getDate(SEEN).toInstant(),
                now,
                lives.idle(),
                attributes);
    }

    @Override
    public void save(PortalSession session) {
        var storedAs = session.storedAs();
        if (storedAs == null) {
            mongo.insert(document(session), COLLECTION);
        } else if (!storedAs.equals(session.getId())) {
            mongo.insert(document(session), COLLECTION);
            deleteById(storedAs);
        } else if (!session.changed().isEmpty()) {
            update(session, storedAs);
        } else if (!seenLately(session)) {
            updateSeen(session, storedAs);
        } else {
            return;
        }
        session.stored();
    }

    /** What was asked for may have been done by now, and its answer must not be lost for this: the next request tells it as well. */
    private void updateSeen(PortalSession session, String storedAs) {
        try {
            update(session, storedAs);
        } catch (DataAccessException | MongoException away) {
            log.warn(
                    "When a session was last seen is not stored: {}",
                    away.getClass().getSimpleName());
        }
    }

    private void update(PortalSession session, String storedAs) {
        var update =
                new Update().set(SEEN, Date.from(session.getLastAccessedTime())).set(EXPIRES, expiry(session));
        session.changed().forEach(name -> SessionAttributes.change(update, name, session.getAttribute(name)));
        mongo.updateFirst(byId(storedAs), update, COLLECTION);
    }

    @Override
    public void deleteById(String id) {
        mongo.remove(byId(id), COLLECTION);
    }

    /** The end of a session if nobody touches it again. */
    Instant end(Instant created, Instant seen) {
        var whole = created.plus(lives.lifetime());
        var idle = seen.plus(lives.idle());
        return idle.isBefore(whole) ? idle : whole;
    }

    private static Query byId(String id) {
        return query(where("_id").is(SessionIds.hash(id)));
    }

    private static boolean seenLately(PortalSession session) {
        var stored = session.storedSeen();
        return stored != null && session.getLastAccessedTime().isBefore(stored.plus(SEEN_PRECISION));
    }

    private Date expiry(PortalSession session) {
        return Date.from(end(session.getCreationTime(), session.getLastAccessedTime()));
    }

    private Document document(PortalSession session) {
        var attributes = new Document();
        session.getAttributeNames()
                .forEach(name -> SessionAttributes.put(attributes, name, session.getRequiredAttribute(name)));
        return new Document("_id", SessionIds.hash(session.getId()))
                .append(CREATED, Date.from(session.getCreationTime()))
                .append(SEEN, Date.from(session.getLastAccessedTime()))
                .append(EXPIRES, expiry(session))
                .append(SessionAttributes.FIELD, attributes);
    }
}

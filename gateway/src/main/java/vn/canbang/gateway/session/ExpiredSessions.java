package vn.canbang.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away sessions past their time. Nothing counts on it: a dead session is refused whether it is still there or not. */
@Component
class ExpiredSessions {

    private static final Logger log = LoggerFactory.getLogger(ExpiredSessions.class);

    private final MongoOperations mongo;
    private final Clock clock;

    ExpiredSessions(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5M")
    void clear() {
        try {
            mongo.indexOps(PortalSessions.COLLECTION)
                    .createIndex(new Index().on(PortalSessions.EXPIRES, Sort.Direction.ASC));
            var past = where(PortalSessions.EXPIRES).lte(Date.from(Instant.now(clock)));
            mongo.remove(query(past), PortalSessions.COLLECTION);
        } catch (DataAccessException away) {
            log.warn("Expired sessions stay for now: {}", away.getClass().getSimpleName());
        }
    }
}

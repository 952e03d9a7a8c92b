package vn.canbang.directory.renewal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;

/** Who is making a new secret for a record, and which requests have had theirs; never the secret itself. */
@Document("renewals")
class Renewal extends Aggregate {

    /** Longer than the identity provider may take to answer: a turn that a crash left open ends by itself. */
    private static final Duration TURN = Duration.ofSeconds(30);

    @Id
    private final UUID id;

    private @Nullable UUID request;
    private @Nullable Instant until;

    Renewal(UUID id) {
        this.id = id;
    }

    void begin(UUID by, Instant now) {
        if (honoured(by.toString()).isPresent()) {
            throw new ConflictException("secret_already_shown");
        }
        if (until != null && now.isBefore(until)) {
            throw new ConflictException("secret_being_renewed");
        }
        request = by;
        until = now.plus(TURN);
    }

    /** Nothing was made: the same request may try again at once. */
    void giveUp(UUID by) {
        if (by.equals(request)) {
            free();
        }
    }

    void finish(UUID by) {
        record("renew", null, by.toString());
        free();
    }

    private void free() {
        request = null;
        until = null;
    }

    @Override
    public String subject() {
        return id.toString();
    }
}

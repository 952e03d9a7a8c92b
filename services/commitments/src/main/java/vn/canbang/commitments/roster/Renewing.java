package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change after which whoever signed before it has to sign again (workflows 3).
 *
 * @param on day from which it holds
 */
public record Renewing(GapReason reason, LocalDate on) {

    /** Nothing where the directory knows of no such change. */
    static Optional<Renewing> since(GapReason reason, @Nullable LocalDate on) {
        return Optional.ofNullable(on).map(day -> new Renewing(reason, day));
    }
}

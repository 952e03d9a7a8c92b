package vn.canbang.starter.web;

import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.DomainException;

/** The version that the caller saw, from {@code If-Match}: missing is 428, stale is 412. */
public record ExpectedVersion(@Nullable String header) {

    public void check(Aggregate aggregate) {
        if (header == null || header.isBlank()) {
            throw new DomainException(DomainException.Kind.VERSION_MISSING, "version_required");
        }
        if (!header.strip().equals(ETags.of(aggregate)) && !header.strip().equals("W/" + ETags.of(aggregate))) {
            throw new DomainException(DomainException.Kind.STALE, "stale_version");
        }
    }
}

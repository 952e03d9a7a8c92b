package vn.canbang.reporting.submission;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scans of the signed form that are being taken away: with them nobody hands the report in any more. */
record GivenUpScans(@Nullable Set<UUID> scansGivenUp) {

    static final GivenUpScans NONE = new GivenUpScans(null);

    boolean holds(UUID scan) {
        return scansGivenUp != null && scansGivenUp.contains(scan);
    }

    GivenUpScans with(UUID scan) {
        var all = new HashSet<UUID>();
        if (scansGivenUp != null) {
            all.addAll(scansGivenUp);
        }
        all.add(scan);
        return new GivenUpScans(Set.copyOf(all));
    }
}

package vn.canbang.directory.facility;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.directory.organisation.Ownership;

/** Facilities as they are listed. */
public interface FacilityList {

    List<Facility> list(Criteria scope, Filter filter, @Nullable String after, int limit);

    /** Facilities in the order of their ids, those behind one; for services that read all of them. */
    List<Facility> behind(@Nullable UUID id, int limit);

    /** @param open only those that are open, or only those that are closed; both when absent */
    record Filter(
            @Nullable FacilityKind kind,
            @Nullable Ownership ownership,
            @Nullable Boolean open,
            @Nullable String name) {}
}

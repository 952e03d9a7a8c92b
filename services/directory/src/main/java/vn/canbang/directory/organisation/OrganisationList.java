package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Organisations as they are listed. */
public interface OrganisationList {

    /** @param on only those that exist on this day; all when absent */
    List<Organisation> list(
            Criteria scope,
            @Nullable OrganisationKind kind,
            @Nullable String name,
            @Nullable LocalDate on,
            @Nullable String after,
            int limit);
}

package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Villages as they are listed. */
public interface VillageList {

    /** @param on only those that exist on this day; all when absent */
    List<Village> list(
            Criteria scope, @Nullable String name, @Nullable LocalDate on, @Nullable String after, int limit);
}

package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Providers as they are listed and counted. */
public interface ProviderList {

    List<Provider> list(Criteria scope, Filter filter, @Nullable String after, int limit);

    /** Providers in the order of their ids, those behind one; for services that read all of them. */
    List<Provider> behind(@Nullable UUID id, int limit);

    /** Providers with a name who were gone by a day, those who went first at the head. */
    List<Provider> departedBy(Criteria scope, LocalDate day, @Nullable DepartureOrder after, int limit);

    /** Erased providers who once worked at one of these facilities. */
    List<Provider> erasedOf(Collection<UUID> facilities);

    /** Providers who ever worked in a commune. */
    List<Provider> everIn(String communeId);

    /** @param departed only those who have left, or only those who have not; both when absent */
    record Filter(
            @Nullable UUID facilityId,
            @Nullable Boolean departed,
            @Nullable String name) {}
}

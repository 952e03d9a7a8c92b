package vn.canbang.directory.village;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.directory.listing.CalledBy;

/** All villages of the tenant. */
public interface Villages extends CalledBy<Village>, VillageList {

    Village save(Village village);

    Optional<Village> findById(UUID id);

    List<Village> findAll();

    List<Village> findByCommuneId(String communeId);

    List<Village> findByResponsibilityUnitIn(Collection<String> paths);

    List<Village> findByIdIn(Collection<UUID> ids);

    Optional<Village> findFirstByCommunePathOrderByNumberDesc(String communePath);
}

package vn.canbang.commitments.norm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All norms of the province. */
public interface Norms extends Repository<NormDocument, UUID>, NormSearch {

    List<NormDocument> findByResponsibilityUnit(String path);

    NormDocument save(NormDocument norm);

    Optional<NormDocument> findById(UUID id);

    List<NormDocument> findByIdIn(Collection<UUID> ids);

    List<NormDocument> findByHolderUnitIdAndKind(String unitId, NormKind kind);
}

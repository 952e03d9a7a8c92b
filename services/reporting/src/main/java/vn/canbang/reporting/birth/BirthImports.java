package vn.canbang.reporting.birth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The files of births that were accepted. */
interface BirthImports extends Repository<BirthImport, UUID> {

    Optional<BirthImport> findById(UUID id);

    Optional<BirthImport> findByAcceptedBy(UUID request);

    List<BirthImport> findAllByOrderByImportedAtDesc(Limit limit);

    List<BirthImport> findAllByWithdrawnFalse();

    BirthImport save(BirthImport accepted);
}

package vn.canbang.reporting.national;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The figures of the reports that have left their provinces. */
interface NationalTexts extends Repository<NationalText, UUID> {

    NationalText save(NationalText text);

    Optional<NationalText> findById(UUID id);
}

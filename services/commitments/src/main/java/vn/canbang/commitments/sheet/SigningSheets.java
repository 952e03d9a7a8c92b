package vn.canbang.commitments.sheet;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All signing sheets of the province. */
public interface SigningSheets extends Repository<SigningSheet, UUID>, SheetSearch {

    SigningSheet save(SigningSheet sheet);

    Optional<SigningSheet> findById(UUID id);
}

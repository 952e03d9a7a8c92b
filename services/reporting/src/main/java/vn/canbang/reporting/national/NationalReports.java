package vn.canbang.reporting.national;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.canbang.reporting.calendar.PeriodKind;

/** The reports that have left their provinces; they stand in the database of the Population Authority's tenant alone. */
interface NationalReports extends Repository<NationalReport, UUID> {

    NationalReport save(NationalReport report);

    boolean existsById(UUID id);

    Optional<NationalReport> findById(UUID id);

    List<NationalReport> findAllByToAuthority(boolean toAuthority);

    List<NationalReport> findAllByKind(PeriodKind kind);
}

package vn.canbang.reporting.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The periods that somebody has opened. */
interface PeriodOpenings extends Repository<PeriodOpening, UUID> {

    Optional<PeriodOpening> findById(UUID id);

    List<PeriodOpening> findAll();

    PeriodOpening save(PeriodOpening opening);
}

package vn.canbang.reporting.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The periods that the province has asked for out of turn. */
interface AdHocPeriods extends Repository<AdHocPeriod, UUID> {

    Optional<AdHocPeriod> findById(UUID id);

    List<AdHocPeriod> findAll();

    AdHocPeriod save(AdHocPeriod period);
}

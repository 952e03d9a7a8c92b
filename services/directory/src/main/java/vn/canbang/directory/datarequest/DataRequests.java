package vn.canbang.directory.datarequest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All requests of the province. */
public interface DataRequests extends Repository<DataRequest, UUID>, DataRequestList {

    DataRequest save(DataRequest request);

    Optional<DataRequest> findById(UUID id);

    List<DataRequest> findByDataSubjectId(UUID id);
}

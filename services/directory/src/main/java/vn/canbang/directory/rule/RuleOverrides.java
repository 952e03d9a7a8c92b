package vn.canbang.directory.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The overrides of the tenant's province. */
public interface RuleOverrides extends Repository<RuleOverride, UUID> {

    RuleOverride save(RuleOverride override);

    Optional<RuleOverride> findById(UUID id);

    List<RuleOverride> findAllByOrderByKeyAscIdAsc();

    List<RuleOverride> findByStateInOrderByIdAsc(Collection<OverrideState> states);
}

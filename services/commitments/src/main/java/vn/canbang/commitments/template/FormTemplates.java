package vn.canbang.commitments.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.canbang.commitments.clause.SubjectKind;

/** All versions of all forms of the province. */
public interface FormTemplates extends Repository<FormTemplate, UUID> {

    FormTemplate save(FormTemplate template);

    Optional<FormTemplate> findById(UUID id);

    List<FormTemplate> findByKindOrderByNumberDesc(SubjectKind kind);
}

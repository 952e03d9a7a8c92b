package vn.canbang.sample.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All notes of a tenant. */
public interface Notes extends Repository<Note, UUID> {

    Note save(Note note);

    Optional<Note> findById(UUID id);

    List<Note> findByTextIn(Collection<String> texts);
}

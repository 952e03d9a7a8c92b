package vn.canbang.directory.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All officers of the tenant. */
public interface People extends Repository<Person, UUID>, PersonList {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByAccountId(String accountId);

    List<Person> findByAccountIdIn(Collection<String> accountIds);

    List<Person> findByUsernameIn(Collection<String> usernames);

    List<Person> findAll();
}

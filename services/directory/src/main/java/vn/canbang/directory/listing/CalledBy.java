package vn.canbang.directory.listing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import vn.canbang.starter.text.TextKey;

/** Records found by what they are called, or were before their name was put right: files from before name them so. */
@NoRepositoryBean
public interface CalledBy<T> extends Repository<T, UUID> {

    List<T> findByListedKeyIn(Collection<String> keys);

    List<T> findByListedFormerIn(Collection<String> keys);

    default List<T> called(Collection<String> names) {
        var keys = names.stream().map(TextKey::of).toList();
        return Stream.concat(
                        Parts.of(keys, this::findByListedKeyIn).stream(),
                        Parts.of(keys, this::findByListedFormerIn).stream())
                .toList();
    }
}

package vn.canbang.starter.feed;

import java.util.List;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import vn.canbang.starter.aggregate.Aggregate;

/** The collections whose documents are aggregates, and so may have something to tell. */
public class OutboxCollections {

    private final MongoMappingContext mapping;

    OutboxCollections(MongoMappingContext mapping) {
        this.mapping = mapping;
    }

    public List<String> names() {
        return mapping.getPersistentEntities().stream()
                .filter(entity -> Aggregate.class.isAssignableFrom(entity.getType())
                        && !java.lang.reflect.Modifier.isAbstract(
                                entity.getType().getModifiers()))
                .map(entity -> entity.getCollection())
                .distinct()
                .sorted()
                .toList();
    }
}

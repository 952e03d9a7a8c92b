package vn.canbang.starter.measure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;

/** What this service last published for one measure, unit, owner and day. */
@Document("measures")
public class MeasureDocument extends Aggregate {

    @Id
    private final UUID id;

    private final MeasuredDay key;
    private Map<String, Long> cells = Map.of();
    private Set<UUID> members = Set.of();

    MeasureDocument(UUID id, MeasuredDay key) {
        this.id = id;
        this.key = key;
    }

    static MeasureDocument of(MeasuredDay key) {
        return new MeasureDocument(key.id(), key);
    }

    UUID id() {
        return id;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    /** Takes the numbers computed anew; tells them only when they differ. */
    boolean become(MeasureKind kind, Map<String, Long> computed, Set<UUID> seen) {
        if (cells.equals(computed) && members.equals(seen)) {
            return false;
        }
        cells = new TreeMap<>(computed);
        members = new TreeSet<>(seen);
        tellInternally(new MeasurePublished(
                key.measure(), kind, key.unit(), key.path(), key.owner(), key.day(), cells, members));
        return true;
    }
}

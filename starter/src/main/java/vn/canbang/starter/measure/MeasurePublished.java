package vn.canbang.starter.measure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.DomainEvent;

/** A document of a measure in absolute numbers; the newest one of the same key replaces the earlier ones. */
public record MeasurePublished(
        String measure,
        MeasureKind kind,
        String unit,
        String path,
        @Nullable UUID owner,
        LocalDate day,
        Map<String, Long> cells,
        Set<UUID> members)
        implements DomainEvent {

    public static final String TYPE = "vn.canbang.measure-published.v1";

    @Override
    public String type() {
        return TYPE;
    }
}

package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.territory.UnitVersion;

/** The commune of a record as it was on the day of the record; it never changes, and there the record counts. */
public record CommuneOfDate(
        @Field("communeId") String id, @Field("communePath") String path) {

    public static CommuneOfDate of(UnitVersion commune) {
        return new CommuneOfDate(commune.id(), commune.path());
    }

    /** The number of a measure that a change on a day touches. */
    public MeasuredDay counted(String measure, @Nullable UUID owner, LocalDate day) {
        return new MeasuredDay(measure, id, path, owner, day);
    }
}

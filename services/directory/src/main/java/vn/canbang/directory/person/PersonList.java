package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People as they are listed. */
public interface PersonList {

    List<Person> list(Filter filter, @Nullable String after, int limit);

    /** People whose account was not made yet, because something was away or died meanwhile. */
    List<Person> withoutAccount();

    /**
     * @param unit only those appointed at or under this path
     * @param unappointedOn only those without an appointment on this day
     */
    record Filter(
            @Nullable String name,
            @Nullable String unit,
            @Nullable LocalDate unappointedOn) {}
}

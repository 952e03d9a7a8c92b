package vn.canbang.directory.person.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.person.PersonList;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitPath;

/**
 * Which people are asked for, on the screen and for a file alike.
 *
 * @param unappointed only those without an appointment today
 * @param awaitingPassword only those who have an account and were handed no password yet
 * @param endingBy only those with an appointment that ends from today to this day
 */
record PersonQuery(
        @Nullable String q,
        @Nullable String unit,
        @Nullable Boolean unappointed,
        @Nullable Boolean awaitingPassword,
        @Nullable LocalDate endingBy) {

    PersonList.Filter filter(Caller caller, LocalDate today) {
        var under = unit == null
                ? null
                : caller.scope().subtree(unit).map(UnitPath::value).orElse(null);
        return new PersonList.Filter(
                q,
                under,
                Boolean.TRUE.equals(unappointed) ? today : null,
                today,
                endingBy,
                Boolean.TRUE.equals(awaitingPassword));
    }
}

package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A post that nobody holds since an appointment ended: its work waits for the next one.
 *
 * @param left the appointment that ended
 * @param deputies who stands in meanwhile
 */
public record Vacancy(Appointment left, Role role, Person lastHolder, List<Person> deputies) {

    /** First day without a holder. */
    public LocalDate since() {
        return Objects.requireNonNull(left.lastDay(), "still held").plusDays(1);
    }

    /** Where it stands in a list: by unit, then organisation, then role. */
    public String order() {
        return left.unitPath() + " " + left.organisationId() + " " + role.code();
    }
}

package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.directory.unit.UnitRef;

/** A post that nobody holds, as it is shown: who was there last, and who stands in. */
public record VacancyView(
        AppointmentView.OrganisationName organisation,
        UnitRef unit,
        Role role,
        LocalDate since,
        PersonName lastHolder,
        List<PersonName> deputies) {

    /** A person by name. */
    public record PersonName(UUID id, String name) {}
}

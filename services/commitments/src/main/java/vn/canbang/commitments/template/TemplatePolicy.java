package vn.canbang.commitments.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.RejectedException;

/** What may be done with a version of a form: nobody looks at their own, and what was signed on it is not taken back. */
final class TemplatePolicy {

    private TemplatePolicy() {}

    static void requireSpan(LocalDate validFrom, @Nullable LocalDate validTo) {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RejectedException.at("/validTo", "template_ends_before_it_begins", validFrom);
        }
    }

    static void requireSecondPerson(String enteredBy, String person) {
        if (enteredBy.equals(person)) {
            throw new RejectedException("template_same_person");
        }
    }

    static void requireNotInPast(LocalDate withdrawnFrom, LocalDate today) {
        if (withdrawnFrom.isBefore(today)) {
            throw RejectedException.at("/withdrawnFrom", "withdrawn_in_past", today);
        }
    }
}

package vn.canbang.commitments.norm;

import java.time.LocalDate;
import vn.canbang.commitments.clause.ClausePolicy;
import vn.canbang.starter.problem.RejectedException;

/** What may be entered of a norm: texts one after the other, none ahead of its day, each looked at by a second person. */
final class NormPolicy {

    private NormPolicy() {}

    static void requireInOrder(NormText text, NormTexts before, LocalDate today) {
        if (text.adoptedOn().isAfter(today)) {
            throw RejectedException.at("/adoptedOn", "date_in_future", today);
        }
        before.newest().ifPresent(last -> {
            var earliest = last.repealedOn() == null ? last.adoptedOn() : last.repealedOn();
            if (text.adoptedOn().isBefore(earliest)) {
                throw RejectedException.at("/adoptedOn", "adopted_before_previous", earliest);
            }
        });
    }

    /** What the law has ended while the text waited is confirmed no more than it is entered. */
    static void requireClauses(NormText text, NormKind kind, ClausePolicy clauses, LocalDate today) {
        for (var i = 0; i < text.clauses().size(); i++) {
            clauses.require(text.clauses().get(i).kind(), kind.subject(), today, today, "/clauses/" + i);
        }
    }

    static void requireSecondPerson(EnteredText entered, String person) {
        if (entered.enteredBy().equals(person)) {
            throw new RejectedException("norm_same_person");
        }
    }

    static void requireRepeal(NormText text, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw RejectedException.at("/repealedOn", "date_in_future", today);
        }
        if (on.isBefore(text.adoptedOn())) {
            throw RejectedException.at("/repealedOn", "repealed_before_adoption", text.adoptedOn());
        }
    }
}

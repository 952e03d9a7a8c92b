package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.time.Today;

/** Enters, confirms and repeals the conventions of villages and the regulations of bodies. */
@Service
public class NormManagement {

    private final Norms norms;
    private final Holders holders;
    private final Clauses clauses;
    private final Today today;

    NormManagement(Norms norms, Holders holders, Clauses clauses, Today today) {
        this.norms = norms;
        this.holders = holders;
        this.clauses = clauses;
        this.today = today;
    }

    /** The norm, when the caller sees it. */
    public NormDocument require(UUID id, Caller caller) {
        return caller.requireSees(norms.findById(id).orElseThrow(NotFoundException::new));
    }

    /** Enters what a village or body has adopted, as its first text or as a revision. */
    public NormDocument enter(NormEntry entry, Caller caller, Attempt attempt) {
        var date = today.date();
        var kind = entry.kind();
        var holder = caller.requireSees(
                holders.find(kind.subject(), entry.holder(), date).orElseThrow(NotFoundException::new));
        var text = entry.text(clauses.policy(date, date), date);
        return attempt.act(
                () -> norms.findById(NormDocument.idOf(kind, holder.id()))
                        .orElseGet(() -> NormDocument.of(kind, holder)),
                norm -> norm.enter(text, caller.subject(), date),
                norms::save);
    }

    public NormDocument confirm(UUID id, Caller caller, Attempt attempt) {
        var date = today.date();
        var policy = clauses.policy(date, date);
        return change(id, caller, attempt, norm -> norm.confirm(caller.subject(), policy, date));
    }

    public NormDocument withdraw(UUID id, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, norm -> norm.withdraw(today.date()));
    }

    public NormDocument repeal(UUID id, LocalDate on, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, norm -> norm.repeal(on, today.date()));
    }

    public NormDocument mark(UUID id, boolean reviewNeeded, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, norm -> norm.mark(reviewNeeded, today.date()));
    }

    private NormDocument change(UUID id, Caller caller, Attempt attempt, Consumer<NormDocument> act) {
        return attempt.change(() -> require(id, caller), act, norms::save);
    }
}

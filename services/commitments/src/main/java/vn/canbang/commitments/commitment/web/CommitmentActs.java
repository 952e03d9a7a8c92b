package vn.canbang.commitments.commitment.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.CommitmentStatus;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;

/** What the caller may do to a commitment now; an act of another role is not named at all. */
@Component
class CommitmentActs {

    private final AccessMatrix matrix;
    private final Today today;
    private final ProblemTexts texts = new ProblemTexts();

    CommitmentActs(AccessMatrix matrix, Today today) {
        this.matrix = matrix;
        this.today = today;
    }

    List<Act> of(Commitment commitment, Caller caller) {
        var status = commitment.statusOn(today.date());
        var open = commitment.renewedBy().isEmpty()
                && (status == CommitmentStatus.ACTIVE
                        || status == CommitmentStatus.DUE_FOR_RENEWAL
                        || status == CommitmentStatus.LAPSED);
        var acts = new ArrayList<Act>();
        if (matrix.allows(caller, "commitment:sign")) {
            acts.add(act("renewal", open || isToBeSignedAgain(commitment), renewalRefusal(commitment)));
        }
        if (matrix.allows(caller, "commitment:end")) {
            acts.add(act("end", open, "commitment_not_in_force"));
        }
        if (status == CommitmentStatus.BREACHED && matrix.allows(caller, "commitment:remedy")) {
            var waiting = commitment.breach().filter(breach -> breach.remediedOn() == null);
            acts.add(act("remedy", waiting.isPresent(), "commitment_not_breached"));
        }
        if (status == CommitmentStatus.BREACHED && matrix.allows(caller, "commitment:breach")) {
            acts.add(Act.allowed("annulment"));
        }
        if (matrix.allows(caller, "commitment:void")) {
            acts.add(act("void", status != CommitmentStatus.VOIDED, "commitment_voided"));
        }
        return acts;
    }

    private static boolean isToBeSignedAgain(Commitment commitment) {
        return commitment.renewedBy().isEmpty()
                && commitment
                        .breach()
                        .filter(breach -> breach.remediedOn() != null)
                        .isPresent();
    }

    private static String renewalRefusal(Commitment commitment) {
        return commitment
                .breach()
                .filter(breach -> breach.remediedOn() == null)
                .map(breach -> "remedy_missing")
                .orElse("commitment_not_in_force");
    }

    private Act act(String name, boolean allowed, String refusal) {
        return allowed ? Act.allowed(name) : Act.refused(name, texts.detail(refusal, LocaleContextHolder.getLocale()));
    }
}

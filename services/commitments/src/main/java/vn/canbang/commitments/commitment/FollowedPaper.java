package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.RuleUse;

/** What a paper that the same subject signed later makes of this one, and what is left when that one was a wrong record. */
abstract class FollowedPaper extends JudgedPaper {

    private @Nullable UUID renewedBy;

    FollowedPaper(
            UUID id,
            Signer signer,
            Signature signature,
            UnitOfDate unit,
            List<SignedClause> clauses,
            ValidityDates dates,
            List<RuleUse> rules,
            int ordinal,
            Responsibility responsibility) {
        super(id, signer, signature, unit, clauses, dates, rules, ordinal, responsibility);
    }

    /** Another one follows it; from its signing on that one counts. What had ended by then is only linked. What was breached stays so, with the one that follows its remedy. */
    boolean renewedBy(UUID next, LocalDate on) {
        if (state() == State.BREACHED) {
            return signedAgainAfterBreach(next, on);
        }
        if (isClosed()) {
            return false;
        }
        var from = statusOn(on);
        renewedBy = next;
        if (!on.isBefore(coveredTo())) {
            record("followed", from.code(), from.code());
            return true;
        }
        settle(settled().followedOn(on));
        record("renewed", from.code(), CommitmentStatus.RENEWED.code());
        tell(new CommitmentEnded(told(), on, "renewed", next));
        return true;
    }

    private boolean signedAgainAfterBreach(UUID next, LocalDate on) {
        if (renewedBy != null || waitsForRemedy()) {
            return false;
        }
        renewedBy = next;
        followedAfterBreach(on);
        record("signed_again", CommitmentStatus.BREACHED.code(), CommitmentStatus.BREACHED.code());
        return true;
    }

    /** The one that followed was a wrong record: this one stands as if it had never been signed again. */
    boolean standsAgain(UUID next, LocalDate today) {
        if (!next.equals(renewedBy)) {
            return false;
        }
        if (state() == State.BREACHED) {
            renewedBy = null;
            followedNoMoreAfterBreach();
            record("not_signed_again", CommitmentStatus.BREACHED.code(), CommitmentStatus.BREACHED.code());
            return true;
        }
        if (state() != State.RENEWED) {
            return isFollowedNoMore(today);
        }
        renewedBy = null;
        settle(settled().followedNoMore(dates().end()));
        record("reinstated", CommitmentStatus.RENEWED.code(), statusOn(today).code());
        tell(new CommitmentReinstated(told(), dates().renewalDueOn(), dates().lapsesOn()));
        return true;
    }

    /** It had come to its end before the other one was signed: only the link goes. */
    private boolean isFollowedNoMore(LocalDate today) {
        if (!isOpen()) {
            return false;
        }
        renewedBy = null;
        var status = statusOn(today).code();
        record("not_signed_again", status, status);
        return true;
    }

    /** True when an act has settled it, or another one followed it after its end. */
    boolean isClosed() {
        return !isOpen() || renewedBy != null;
    }

    public Optional<UUID> renewedBy() {
        return Optional.ofNullable(renewedBy);
    }

    /** The one that followed it, as events name it. */
    @Nullable
    UUID next() {
        return renewedBy;
    }
}

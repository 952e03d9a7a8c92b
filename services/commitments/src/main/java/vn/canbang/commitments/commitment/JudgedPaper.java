package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.RuleUse;

/**
 * What signed decisions say of a paper: that it was breached, that the breach was put right, that the decision is taken back.
 * A breach never comes from anything but a signed decision (workflows 3).
 */
abstract class JudgedPaper extends StandingPaper {

    private @Nullable Breach breach;
    /** Where it would stand without the decision that it was breached: what an annulment brings back. */
    private @Nullable Settled beforeBreach;

    JudgedPaper(
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

    /** A signed decision says that it was breached, whatever became of it since; it counts until the day before at most. */
    void breach(Breach decided, boolean questioned, LocalDate today) {
        BreachPolicy.requireBreach(this, decided, questioned, today);
        var from = statusOn(today);
        beforeBreach = settled();
        breach = decided;
        settle(beforeBreach.breached(decided.decidedOn(), dates().end()));
        record("breached", from.code(), CommitmentStatus.BREACHED.code(), decided.decision(), null);
        tell(new CommitmentBreached(told(), decided.clause(), decided.decidedOn()));
    }

    /** What was wrong is put right; it may be signed again. */
    void remedy(LocalDate on, LocalDate today) {
        BreachPolicy.requireRemedy(this, on, today);
        breach = breach == null ? null : breach.remedied(on);
        record("remedied", CommitmentStatus.BREACHED.code(), CommitmentStatus.BREACHED.code());
        tell(new CommitmentRemedied(told(), on));
    }

    /** A later decision took back the one on the breach: it stands as it would without. */
    void annulBreach(Annulment annulment, LocalDate today) {
        BreachPolicy.requireAnnulment(this, annulment, today);
        settle(Objects.requireNonNullElseGet(beforeBreach, () -> Settled.signed(dates().end())));
        breach = null;
        beforeBreach = null;
        record(
                "breach_annulled",
                CommitmentStatus.BREACHED.code(),
                statusOn(today).code(),
                annulment.decision(),
                null);
        tell(new CommitmentBreachAnnulled(told(), annulment.decidedOn(), coveredTo()));
    }

    /** The signer never left: it stands as it would without that end. A breach that was decided stays, and it counts until then. */
    void signerNeverLeft() {
        var standing = Settled.signed(dates().end());
        if (breach == null) {
            settle(standing);
        } else {
            beforeBreach = standing;
            settle(standing.breached(breach.decidedOn(), dates().end()));
        }
    }

    /** Signed again after the remedy, which an annulment finds as well. */
    void followedAfterBreach(LocalDate on) {
        beforeBreach = beforeBreach == null ? null : beforeBreach.followedOn(on);
    }

    void followedNoMoreAfterBreach() {
        beforeBreach = beforeBreach == null ? null : beforeBreach.followedNoMore(dates().end());
    }

    /** How its events name it. */
    ToldCommitment told() {
        return ToldCommitment.of(this);
    }

    @Override
    Settled settledWhenDue() {
        return state() == State.BREACHED
                        && breach != null
                        && beforeBreach != null
                        && !beforeBreach.isMistake()
                        && !beforeBreach.coveredTo().isAfter(breach.decidedOn())
                ? beforeBreach
                : settled();
    }

    @Override
    @Nullable
    LocalDate breachedOn() {
        return breach().map(Breach::decidedOn).orElse(null);
    }

    /** The breach that stands; of a wrong record none does. */
    public Optional<Breach> breach() {
        return state() == State.BREACHED ? Optional.ofNullable(breach) : Optional.empty();
    }

    /** True while a breach stands that was not put right: nothing that is signed meanwhile makes up for it. */
    boolean waitsForRemedy() {
        return breach().filter(decided -> decided.remediedOn() == null).isPresent();
    }
}

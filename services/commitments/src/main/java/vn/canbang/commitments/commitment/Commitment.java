package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.roster.Renewing;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.problem.ConflictException;

/**
 * What a provider or facility has promised on paper, recorded here. Its dates are computed when it is signed; where it stands
 * on a date is a function of them and of what was done since ({@link Standing}).
 */
@Document("commitments")
public class Commitment extends FollowedPaper {

    /** Day of the change that made it due before its time; an earlier version knew those of the workplace only. */
    private @Nullable LocalDate workplaceChangedOn;

    private @Nullable GapReason dueReason;

    Commitment(
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

    /** Records a paper that was signed. */
    static Commitment sign(
            UUID id, Signer signer, Signature signature, SignedWhere where, SignedTerms terms, int ordinal) {
        var commitment = new Commitment(
                id,
                signer,
                signature,
                where.unit(),
                terms.clauses(),
                terms.dates(signature.signedOn()),
                terms.rules(),
                ordinal,
                where.responsibility());
        commitment.seenBy(where.parties());
        commitment.beginCounting(where.places());
        commitment.record("signed", null, CommitmentStatus.ACTIVE.code());
        commitment.tell(CommitmentSigned.of(commitment));
        return commitment;
    }

    /** Ends it before its time; the day itself no longer counts, and of a mistake no day does. */
    void end(EndReason reason, LocalDate on, LocalDate today) {
        EndPolicy.require(this, on, today);
        close(reason, on, today, EndOrigin.DECIDED);
    }

    /** The directory says that the signer is gone from a day on. */
    boolean subjectLeft(LocalDate on, LocalDate today) {
        if (isClosed() || on.equals(OpenDates.NO_END) || !on.isBefore(coveredTo())) {
            return false;
        }
        var reason = kind() == SubjectKind.PROVIDER ? EndReason.LEFT_SERVICE : EndReason.FACILITY_CLOSED;
        close(reason, on.isBefore(signedOn()) ? signedOn() : on, today, EndOrigin.FOLLOWED);
        return true;
    }

    /**
     * The directory says now that the signer was there until a later day, or never left: that they had was recorded by mistake.
     * Only an end that followed from it is undone, never one that somebody decided.
     */
    boolean subjectStayed(LocalDate until, LocalDate today) {
        var gone = endedOn().filter(day -> day.isBefore(until));
        if (next() != null || !hasOnlyFollowedItsSigner() || gone.isEmpty()) {
            return false;
        }
        var from = statusOn(today);
        signerNeverLeft();
        record("reinstated", from.code(), statusOn(today).code());
        if (state() == State.BREACHED) {
            tellInternally(new CommitmentRecounted(id()));
        } else {
            tell(new CommitmentReinstated(told(), dates().renewalDueOn(), dates().lapsesOn()));
        }
        return true;
    }

    private void close(EndReason reason, LocalDate on, LocalDate today, EndOrigin origin) {
        var from = statusOn(today);
        settle(settled().ended(reason, on, signedOn(), origin));
        record("ended", from.code(), CommitmentStatus.ENDED.code(), reason.code(), null);
        tell(new CommitmentEnded(told(), on, reason.code(), next()));
    }

    /** Takes it out of every count, past ones included: the record was wrong. */
    void voidAsWrong(String reason, LocalDate today) {
        if (state() == State.VOIDED) {
            throw new ConflictException("commitment_voided");
        }
        var from = statusOn(today);
        settle(settled().voided(signedOn()));
        record(VOIDED, from.code(), CommitmentStatus.VOIDED.code(), reason, null);
        tell(new CommitmentVoided(told()));
    }

    /** A provider works elsewhere, or the licence or the head is another one: it is due at once. */
    boolean dueBecause(Renewing change, RenewalTerms terms, LocalDate today) {
        var on = change.on();
        if (isClosed() || workplaceChangedOn != null || !on.isBefore(coveredTo())) {
            return false;
        }
        var from = statusOn(today);
        workplaceChangedOn = on.isBefore(signedOn()) ? signedOn() : on;
        dueReason = change.reason();
        standUntil(dates().dueOn(workplaceChangedOn, terms));
        record("due", from.code(), statusOn(today).code());
        tell(new CommitmentBecameDue(told(), dates().renewalDueOn(), dates().lapsesOn()));
        return true;
    }

    /** Tells an end that came by itself, with its legal date. */
    boolean tellEnd(LocalDate today) {
        if (!isOpen() || settled().untoldEndOn() == null || today.isBefore(coveredTo())) {
            return false;
        }
        settle(settled().told());
        if (standing().endsByLaw()) {
            var reason = EndReason.LAW_CHANGED.code();
            record("ended", CommitmentStatus.ACTIVE.code(), CommitmentStatus.ENDED.code(), reason, null);
            tell(new CommitmentEnded(told(), dates().lawEndsOn(), reason, next()));
        } else {
            record("lapsed", CommitmentStatus.DUE_FOR_RENEWAL.code(), CommitmentStatus.LAPSED.code());
            tell(new CommitmentLapsed(told(), dates().lapsesOn()));
        }
        return true;
    }

    /** True when it may be signed again without being asked for: due, also by a change. */
    boolean isDueBy(LocalDate date) {
        return workplaceChangedOn != null || !date.isBefore(dates().renewalDueOn());
    }

    /** The change that made it due before its time. */
    Optional<Renewing> dueBecause() {
        return Optional.ofNullable(workplaceChangedOn)
                .map(on -> new Renewing(Objects.requireNonNullElse(dueReason, GapReason.WORKPLACE_CHANGED), on));
    }
}

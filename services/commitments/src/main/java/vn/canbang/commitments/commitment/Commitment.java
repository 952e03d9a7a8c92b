package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Stay;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.problem.ConflictException;

/**
 * What a provider or facility has promised on paper, recorded here. Its dates are computed when it is signed; where it stands
 * on a date is a function of them and of what was done since ({@link Standing}).
 */
@Document("commitments")
public class Commitment extends SignedPaper {

    private ValidityDates dates;
    private State state = State.SIGNED;
    private @Nullable LocalDate endedOn;
    private @Nullable EndReason endReason;
    private @Nullable UUID renewedBy;
    private @Nullable LocalDate workplaceChangedOn;
    private @Nullable Breach breach;
    private @Nullable Settled beforeBreach;
    /** First day on which it no longer covers. */
    private LocalDate coveredTo;

    private @Nullable Counting counting;
    /** Days that an earlier version counted in the unit of signing and for the counterparty. */
    private Set<LocalDate> booked = new TreeSet<>();

    @SuppressWarnings("UnusedVariable") // what an index finds those coming due by
    private Set<String> noticeMonths = Set.of();
    /** Day of an end that comes by itself and was not told yet. */
    private @Nullable LocalDate untoldEndOn;

    Commitment(
            UUID id,
            Signer signer,
            Signature signature,
            UnitOfDate unit,
            List<SignedClause> clauses,
            ValidityDates dates,
            List<RuleUse> rules,
            int ordinal,
            String responsible) {
        super(id, signer, signature, unit, clauses, rules, ordinal, responsible);
        this.dates = dates;
        this.coveredTo = dates.end();
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
                where.responsible());
        commitment.seenBy(where.owner(), where.parties());
        commitment.counting = Counting.of(where.places(), where.unit(), signature.signedOn());
        commitment.settle();
        commitment.record("signed", null, CommitmentStatus.ACTIVE.code());
        commitment.tell(CommitmentSigned.of(commitment));
        return commitment;
    }

    /** Ends it before its time; the day itself no longer counts, and of a mistake no day does. */
    void end(EndReason reason, LocalDate on, LocalDate today) {
        EndPolicy.require(this, on, today);
        close(reason, on, today);
    }

    /** The directory says that the signer is gone from a day on. */
    boolean subjectLeft(LocalDate on, LocalDate today) {
        if (state != State.SIGNED || on.equals(OpenDates.NO_END) || !on.isBefore(coveredTo)) {
            return false;
        }
        var reason = kind() == SubjectKind.PROVIDER ? EndReason.LEFT_SERVICE : EndReason.FACILITY_CLOSED;
        close(reason, on.isBefore(signedOn()) ? signedOn() : on, today);
        return true;
    }

    /** Takes it out of every count, past ones included: the record was wrong. */
    void voidAsWrong(@Nullable String reason, LocalDate today) {
        if (state == State.VOIDED) {
            throw new ConflictException("commitment_voided");
        }
        var from = statusOn(today);
        state = State.VOIDED;
        coveredTo = signedOn();
        settle();
        record("voided", from.code(), CommitmentStatus.VOIDED.code(), reason, null);
        tell(CommitmentVoided.of(this));
    }

    /** A signed decision says that it was breached, whatever became of it since; it counts until the day before at most. */
    void breach(Breach decided, boolean questioned, LocalDate today) {
        BreachPolicy.requireBreach(this, decided, questioned, today);
        var from = statusOn(today);
        beforeBreach = new Settled(state, coveredTo, endedOn, endReason, untoldEndOn);
        coveredTo = OpenDates.earlier(decided.decidedOn(), isMistake() ? dates.end() : coveredTo);
        if (isMistake()) {
            endReason = null;
            endedOn = null;
        }
        state = State.BREACHED;
        breach = decided;
        settle();
        record("breached", from.code(), CommitmentStatus.BREACHED.code(), decided.decision(), null);
        tell(CommitmentBreached.of(this, decided));
    }

    /** What was wrong is put right; it may be signed again. */
    void remedy(LocalDate on, LocalDate today) {
        BreachPolicy.requireRemedy(this, on, today);
        breach = breach == null ? null : breach.remedied(on);
        record("remedied", CommitmentStatus.BREACHED.code(), CommitmentStatus.BREACHED.code());
        tell(CommitmentRemedied.of(this, on));
    }

    /** A later decision took back the one on the breach: it stands as it would without. */
    void annulBreach(Annulment annulment, LocalDate today) {
        BreachPolicy.requireAnnulment(this, annulment, today);
        var before = Objects.requireNonNullElseGet(beforeBreach, () -> Settled.signed(dates.end()));
        state = before.state();
        coveredTo = before.coveredTo();
        endedOn = before.endedOn();
        endReason = before.endReason();
        breach = null;
        beforeBreach = null;
        settle();
        untoldEndOn = before.untoldEndOn();
        record(
                "breach_annulled",
                CommitmentStatus.BREACHED.code(),
                statusOn(today).code(),
                annulment.decision(),
                null);
        tell(CommitmentBreachAnnulled.of(this, annulment));
    }

    /** Another one follows it; from its signing on that one counts. What was breached stays so, with the one that follows its remedy. */
    boolean renewedBy(UUID next, LocalDate on) {
        if (state == State.BREACHED) {
            if (renewedBy != null || waitsForRemedy()) {
                return false;
            }
            renewedBy = next;
            beforeBreach = beforeBreach == null ? null : beforeBreach.followedOn(on);
            record("signed_again", CommitmentStatus.BREACHED.code(), CommitmentStatus.BREACHED.code());
            return true;
        }
        if (state != State.SIGNED) {
            return false;
        }
        var from = statusOn(on);
        state = State.RENEWED;
        renewedBy = next;
        coveredTo = OpenDates.earlier(on, coveredTo);
        settle();
        record("renewed", from.code(), CommitmentStatus.RENEWED.code());
        tell(CommitmentEnded.of(this, "renewed", on));
        return true;
    }

    /** The one that followed was a wrong record: this one stands as if it had never been signed again. */
    boolean standsAgain(UUID next, LocalDate today) {
        if (state == State.BREACHED && next.equals(renewedBy)) {
            renewedBy = null;
            beforeBreach = beforeBreach == null ? null : beforeBreach.followedNoMore(dates.end());
            record("not_signed_again", CommitmentStatus.BREACHED.code(), CommitmentStatus.BREACHED.code());
            return true;
        }
        if (state != State.RENEWED || !next.equals(renewedBy)) {
            return false;
        }
        state = State.SIGNED;
        renewedBy = null;
        coveredTo = dates.end();
        settle();
        record("reinstated", CommitmentStatus.RENEWED.code(), statusOn(today).code());
        tell(CommitmentReinstated.of(this));
        return true;
    }

    /** A provider works elsewhere: it is due at once. */
    boolean workplaceChanged(LocalDate on, RenewalTerms terms, LocalDate today) {
        if (state != State.SIGNED || workplaceChangedOn != null || !on.isBefore(coveredTo)) {
            return false;
        }
        var from = statusOn(today);
        workplaceChangedOn = on.isBefore(signedOn()) ? signedOn() : on;
        dates = dates.dueOn(workplaceChangedOn, terms);
        coveredTo = dates.end();
        settle();
        record("due", from.code(), statusOn(today).code());
        tell(CommitmentBecameDue.of(this));
        return true;
    }

    /** It counts where the directory counts its signer. */
    boolean countsAt(List<Stay> places) {
        var before = counting;
        if (before != null && before.isAt(places)) {
            return false;
        }
        counting = before == null
                ? Counting.of(places, unit(), signedOn())
                        .alsoBooked(booked.stream().map(day -> Booking.of(unit().id(), unit().path(), owner(), day)))
                : before.at(places);
        settle();
        tellInternally(new CommitmentRecounted(id()));
        return true;
    }

    /** Tells an end that came by itself, with its legal date. */
    boolean tellEnd(LocalDate today) {
        if (state != State.SIGNED || untoldEndOn == null || today.isBefore(coveredTo)) {
            return false;
        }
        untoldEndOn = null;
        if (standing().endsByLaw()) {
            var reason = EndReason.LAW_CHANGED.code();
            record("ended", CommitmentStatus.ACTIVE.code(), CommitmentStatus.ENDED.code(), reason, null);
            tell(CommitmentEnded.of(this, reason, dates.lawEndsOn()));
        } else {
            record("lapsed", CommitmentStatus.DUE_FOR_RENEWAL.code(), CommitmentStatus.LAPSED.code());
            tell(CommitmentLapsed.of(this));
        }
        return true;
    }

    private void close(EndReason reason, LocalDate on, LocalDate today) {
        var from = statusOn(today);
        state = State.ENDED;
        endReason = reason;
        endedOn = on;
        coveredTo = OpenDates.earlier(reason == EndReason.ERROR ? signedOn() : on, coveredTo);
        settle();
        record("ended", from.code(), CommitmentStatus.ENDED.code(), reason.code(), null);
        tell(CommitmentEnded.of(this, reason.code(), on));
    }

    /** Brings what is found and counted by its days in line with them. */
    private void settle() {
        counting = counting == null ? null : counting.between(signedOn(), coveredTo);
        noticeMonths = NoticeMonths.of(dates.noticeFrom(), coveredTo);
        untoldEndOn = state == State.SIGNED ? coveredTo : null;
    }

    /** True while no act has settled it. */
    boolean isOpen() {
        return state == State.SIGNED;
    }

    Standing standing() {
        return new Standing(state, coveredTo, dates);
    }

    public CommitmentStatus statusOn(LocalDate date) {
        return standing().on(date);
    }

    /** True while it counts as valid: active, or due and not yet lapsed. */
    public boolean coversOn(LocalDate date) {
        return !date.isBefore(signedOn()) && standing().isInForceOn(date);
    }

    /** True when the record was wrong: it never counted and says nothing of what was signed before it. */
    boolean isMistake() {
        return state == State.VOIDED || endReason == EndReason.ERROR;
    }

    /** True while a breach stands that was not put right: nothing that is signed meanwhile makes up for it. */
    boolean waitsForRemedy() {
        return breach().filter(decided -> decided.remediedOn() == null).isPresent();
    }

    /** True when it may be signed again without being asked for: due, or its workplace changed. */
    boolean isDueBy(LocalDate date) {
        return workplaceChangedOn != null || !date.isBefore(dates.renewalDueOn());
    }

    public ValidityDates dates() {
        return dates;
    }

    State state() {
        return state;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<EndReason> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** The breach that stands; of a wrong record none does. */
    public Optional<Breach> breach() {
        return state == State.BREACHED ? Optional.ofNullable(breach) : Optional.empty();
    }

    public Optional<UUID> renewedBy() {
        return Optional.ofNullable(renewedBy);
    }

    Optional<LocalDate> workplaceChangedOn() {
        return Optional.ofNullable(workplaceChangedOn);
    }

    public LocalDate coveredTo() {
        return coveredTo;
    }

    /** Every day, unit and owner whose numbers it has ever touched. */
    public Set<Booking> bookings() {
        return counting == null ? Set.of() : counting.bookings();
    }

    /** Where and when it counts as a signing. */
    public Optional<Booking> signing() {
        return Optional.ofNullable(counting).map(Counting::signing);
    }
}

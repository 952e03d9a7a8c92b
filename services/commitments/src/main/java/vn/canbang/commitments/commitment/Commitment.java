package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/**
 * What a provider or facility has promised on paper, recorded here. Its dates are computed when it is signed; its status on
 * a date is a function of them and of what was done since.
 */
@Document("commitments")
public class Commitment extends Aggregate implements Located {

    @Id
    private final UUID id;

    private Signer signer;
    private final Signature signature;
    private final UnitOfDate unit;
    private final List<SignedClause> clauses;
    private ValidityDates dates;
    private final List<RuleUse> rules;
    /** Place in the row of commitments of one subject; unique, so that two cannot be signed at once. */
    private final int ordinal;

    private final SubjectKind kind;
    private final UUID subject;
    private final LocalDate signedOn;

    @SuppressWarnings("UnusedVariable") // what counts are broken down by
    private final String ownership;

    private String nameKey;

    @SuppressWarnings("UnusedVariable") // what a search looks at
    private List<String> words;

    private String responsible;
    private @Nullable UUID owner;
    private Set<UUID> parties = Set.of();
    private State state = State.SIGNED;
    private @Nullable LocalDate endedOn;
    private @Nullable EndReason endReason;
    private @Nullable UUID renewedBy;
    private @Nullable LocalDate workplaceChangedOn;
    /** First day on which it no longer covers. */
    private LocalDate coveredTo;
    /** Every day whose numbers it has ever touched, so that all of them can be counted anew. */
    private Set<LocalDate> booked = new TreeSet<>();
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
        this.id = id;
        this.signer = signer;
        this.signature = signature;
        this.unit = unit;
        this.clauses = List.copyOf(clauses);
        this.dates = dates;
        this.rules = List.copyOf(rules);
        this.ordinal = ordinal;
        this.kind = signer.kind();
        this.subject = signer.id();
        this.signedOn = signature.signedOn();
        this.ownership = signer.ownership();
        this.nameKey = signer.nameKey();
        this.words = signer.words();
        this.responsible = responsible;
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
        commitment.owner = where.owner();
        commitment.parties = where.parties();
        commitment.book();
        commitment.record("signed", null, CommitmentStatus.ACTIVE.code());
        commitment.tell(commitment.signed());
        return commitment;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public CommitmentStatus statusOn(LocalDate date) {
        if (state == State.VOIDED) {
            return CommitmentStatus.VOIDED;
        }
        if (date.isBefore(coveredTo)) {
            return date.isBefore(dates.renewalDueOn()) ? CommitmentStatus.ACTIVE : CommitmentStatus.DUE_FOR_RENEWAL;
        }
        return switch (state) {
            case RENEWED -> CommitmentStatus.RENEWED;
            case ENDED, VOIDED -> CommitmentStatus.ENDED;
            case SIGNED -> date.isBefore(dates.lawEndsOn()) ? CommitmentStatus.LAPSED : CommitmentStatus.ENDED;
        };
    }

    /** True while it counts as valid: active, or due and not yet lapsed. */
    public boolean coversOn(LocalDate date) {
        return state != State.VOIDED && !date.isBefore(signedOn) && date.isBefore(coveredTo);
    }

    /** True when the record was wrong: it never counted and says nothing of what was signed before it. */
    boolean isMistake() {
        return state == State.VOIDED || endReason == EndReason.ERROR;
    }

    /** Ends it before its time; the day itself no longer counts, and of a mistake no day does. */
    void end(EndReason reason, LocalDate on, LocalDate today) {
        requireEndable(today);
        if (on.isBefore(signedOn)) {
            throw RejectedException.at("/endedOn", "ended_before_signing", signedOn);
        }
        if (on.isAfter(today)) {
            throw RejectedException.at("/endedOn", "date_in_future", today);
        }
        close(reason, on, statusOn(today));
    }

    /** The directory says that the signer is gone from a day on. */
    boolean subjectLeft(LocalDate on, LocalDate today) {
        if (state != State.SIGNED || on.equals(OpenDates.NO_END) || !on.isBefore(coveredTo)) {
            return false;
        }
        var reason = kind == SubjectKind.PROVIDER ? EndReason.LEFT_SERVICE : EndReason.FACILITY_CLOSED;
        close(reason, on.isBefore(signedOn) ? signedOn : on, statusOn(today));
        return true;
    }

    /** Takes it out of every count, past ones included: the record was wrong. */
    void voidAsWrong(@Nullable String reason, LocalDate today) {
        if (state == State.VOIDED) {
            throw new ConflictException("commitment_voided");
        }
        var from = statusOn(today);
        state = State.VOIDED;
        coveredTo = signedOn;
        book();
        record("voided", from.code(), CommitmentStatus.VOIDED.code(), reason, null);
        tell(new CommitmentVoided(id, kind, subject, unit.id(), unit.path(), responsible, owner));
    }

    /** Another one follows it; from its signing on that one counts. */
    boolean renewedBy(UUID next, LocalDate on) {
        if (state != State.SIGNED) {
            return false;
        }
        var from = statusOn(on);
        state = State.RENEWED;
        renewedBy = next;
        coveredTo = OpenDates.earlier(on, coveredTo);
        book();
        record("renewed", from.code(), CommitmentStatus.RENEWED.code());
        tell(ended("renewed", on));
        return true;
    }

    /** The one that followed was a wrong record: this one stands as if it had never been signed again. */
    boolean standsAgain(UUID next, LocalDate today) {
        if (state != State.RENEWED || !next.equals(renewedBy)) {
            return false;
        }
        state = State.SIGNED;
        renewedBy = null;
        coveredTo = dates.end();
        book();
        record("reinstated", CommitmentStatus.RENEWED.code(), statusOn(today).code());
        tell(new CommitmentReinstated(
                id, kind, subject, unit.id(), unit.path(), responsible, owner, dates.renewalDueOn(), dates.lapsesOn()));
        return true;
    }

    /** A provider works elsewhere: it is due at once. */
    boolean workplaceChanged(LocalDate on, RenewalTerms terms, LocalDate today) {
        if (state != State.SIGNED || workplaceChangedOn != null || !on.isBefore(coveredTo)) {
            return false;
        }
        var from = statusOn(today);
        var day = on.isBefore(signedOn) ? signedOn : on;
        workplaceChangedOn = day;
        dates = dates.dueOn(day, terms);
        coveredTo = dates.end();
        book();
        record("due", from.code(), statusOn(today).code());
        tell(new CommitmentBecameDue(
                id, kind, subject, unit.id(), unit.path(), responsible, owner, dates.renewalDueOn(), dates.lapsesOn()));
        return true;
    }

    /** Tells an end that came by itself, with its legal date. */
    boolean tellEnd(LocalDate today) {
        if (state != State.SIGNED || untoldEndOn == null || today.isBefore(coveredTo)) {
            return false;
        }
        untoldEndOn = null;
        if (dates.lawEndsOn().isAfter(dates.lapsesOn())) {
            record("lapsed", CommitmentStatus.DUE_FOR_RENEWAL.code(), CommitmentStatus.LAPSED.code());
            tell(new CommitmentLapsed(id, kind, subject, unit.id(), unit.path(), responsible, owner, dates.lapsesOn()));
        } else {
            var reason = EndReason.LAW_CHANGED.code();
            record("ended", CommitmentStatus.ACTIVE.code(), CommitmentStatus.ENDED.code(), reason, null);
            tell(ended(reason, dates.lawEndsOn()));
        }
        return true;
    }

    /** The signer's name is erased; counts stay what they were. */
    void forgetSigner() {
        signer = signer.withoutName();
        nameKey = "";
        words = List.of();
    }

    /** True when it may be signed again without being asked for: due, or its workplace changed. */
    boolean isDueBy(LocalDate date) {
        return workplaceChangedOn != null || !date.isBefore(dates.renewalDueOn());
    }

    boolean isEndable(LocalDate today) {
        return state == State.SIGNED && statusOn(today) != CommitmentStatus.ENDED;
    }

    private void requireEndable(LocalDate today) {
        if (!isEndable(today)) {
            throw new ConflictException("commitment_not_in_force");
        }
    }

    private void close(EndReason reason, LocalDate on, CommitmentStatus from) {
        state = State.ENDED;
        endReason = reason;
        endedOn = on;
        coveredTo = OpenDates.earlier(reason == EndReason.ERROR ? signedOn : on, coveredTo);
        book();
        record("ended", from.code(), CommitmentStatus.ENDED.code(), reason.code(), null);
        tell(ended(reason.code(), on));
    }

    private void book() {
        booked.add(signedOn);
        booked.add(coveredTo);
        untoldEndOn = state == State.SIGNED ? coveredTo : null;
    }

    private CommitmentSigned signed() {
        return new CommitmentSigned(
                id,
                kind,
                subject,
                clauses,
                signedOn,
                unit.id(),
                unit.path(),
                responsible,
                owner,
                signature.counterparty().organisation(),
                signature.supplementary(),
                signature.renews(),
                dates.renewalDueOn(),
                dates.lapsesOn());
    }

    private CommitmentEnded ended(String reason, LocalDate on) {
        return new CommitmentEnded(
                id, kind, subject, unit.id(), unit.path(), responsible, owner, on, reason, renewedBy);
    }

    public UUID id() {
        return id;
    }

    public Signer signer() {
        return signer;
    }

    public Signature signature() {
        return signature;
    }

    public UnitOfDate unit() {
        return unit;
    }

    public List<SignedClause> clauses() {
        return clauses;
    }

    public ValidityDates dates() {
        return dates;
    }

    public List<RuleUse> rules() {
        return rules;
    }

    public int ordinal() {
        return ordinal;
    }

    public String nameKey() {
        return nameKey;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<EndReason> endReason() {
        return Optional.ofNullable(endReason);
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

    public Set<LocalDate> booked() {
        return Collections.unmodifiableSet(booked);
    }

    State state() {
        return state;
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }

    @Override
    public Set<UUID> parties() {
        return parties;
    }
}

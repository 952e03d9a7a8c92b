package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.roster.Stay;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.RuleUse;

/**
 * Where a signed paper stands: its dates, what the last act has made of it, and where it counts until it no longer covers.
 * What it is found and counted by is brought in line with every act here, so that no act can forget it.
 */
abstract class StandingPaper extends SignedPaper {

    private ValidityDates dates;
    private State state = State.SIGNED;
    private LocalDate coveredTo;
    private @Nullable LocalDate endedOn;
    private @Nullable EndReason endReason;
    private @Nullable LocalDate untoldEndOn;
    private @Nullable EndOrigin endOrigin;

    private @Nullable Counting counting;
    /** Days that an earlier version counted in the unit of signing and for the counterparty. */
    private Set<LocalDate> booked = new TreeSet<>();

    @SuppressWarnings("UnusedVariable") // what an index finds those coming due by
    private Set<String> noticeMonths = Set.of();

    StandingPaper(
            UUID id,
            Signer signer,
            Signature signature,
            UnitOfDate unit,
            List<SignedClause> clauses,
            ValidityDates dates,
            List<RuleUse> rules,
            int ordinal,
            Responsibility responsibility) {
        super(id, signer, signature, unit, clauses, rules, ordinal, responsibility);
        this.dates = dates;
        this.coveredTo = dates.end();
    }

    /** Counts from its signing on, where the directory counts the signer. */
    void beginCounting(List<Stay> places) {
        counting = Counting.of(places, unit(), signedOn());
        settle(Settled.signed(dates.end()));
    }

    /** It counts where the directory counts its signer; false when it does already. */
    boolean countsAt(List<Stay> places) {
        var before = counting;
        if (before != null && before.isAt(places)) {
            return false;
        }
        var moved = before == null
                ? Counting.of(places, unit(), signedOn())
                        .alsoBooked(booked.stream().map(day -> Booking.of(unit().id(), unit().path(), owner(), day)))
                : before.at(places);
        counting = asItStands(moved);
        tellInternally(new CommitmentRecounted(id()));
        return true;
    }

    /** It counts as it stands, also for what an earlier version did not count; false when it does already. */
    boolean countsAnew() {
        var before = counting;
        if (before == null || before.equals(asItStands(before))) {
            return false;
        }
        counting = asItStands(before);
        tellInternally(new CommitmentRecounted(id()));
        return true;
    }

    private Counting asItStands(Counting where) {
        var course = settledWhenDue();
        return where.between(signedOn(), coveredTo)
                .due(course.cameDue(dates) ? dates.renewalDueOn() : null, course.renewedInTime(dates))
                .breached(breachedOn());
    }

    /** What was made of it by the day on which it came due, whatever a decision said of it later. */
    abstract Settled settledWhenDue();

    /** Day of the decision on a breach that stands. */
    abstract @Nullable LocalDate breachedOn();

    /** Stands as signed with other dates. */
    void standUntil(ValidityDates changed) {
        dates = changed;
        settle(Settled.signed(changed.end()));
    }

    void settle(Settled next) {
        state = next.state();
        coveredTo = next.coveredTo();
        endedOn = next.endedOn();
        endReason = next.endReason();
        untoldEndOn = next.untoldEndOn();
        endOrigin = next.endOrigin();
        counting = counting == null ? null : asItStands(counting);
        noticeMonths = NoticeMonths.of(dates.noticeFrom(), coveredTo);
    }

    Settled settled() {
        return new Settled(state, coveredTo, endedOn, endReason, untoldEndOn, endOrigin);
    }

    /** True while no act has settled it. */
    boolean isOpen() {
        return state == State.SIGNED;
    }

    /** True when it ended only because the directory said that the signer was gone. */
    boolean hasOnlyFollowedItsSigner() {
        return endOrigin == EndOrigin.FOLLOWED;
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
        return settled().isMistake();
    }

    /** True when this very paper is recorded here, in whatever order its clauses are named. */
    boolean isOf(Signing signing) {
        return !isMistake()
                && signedOn().equals(signing.signedOn())
                && signature().counterparty().organisation().equals(signing.counterparty())
                && clauses().stream()
                        .map(SignedClause::kind)
                        .collect(Collectors.toSet())
                        .equals(Set.copyOf(signing.clauses()));
    }

    /** True when it was taken out of every count as a wrong record. */
    public boolean isVoided() {
        return state == State.VOIDED;
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

    public LocalDate coveredTo() {
        return coveredTo;
    }

    /** Every day, unit and owner whose numbers it has ever touched. */
    public Set<Booking> bookings() {
        return counting == null ? Set.of() : counting.bookings();
    }

    Optional<Counting> counting() {
        return Optional.ofNullable(counting);
    }
}

package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/**
 * The reorganisation of one day: which units change is fact, who goes on with the work of closing bodies and where records of
 * split units belong is chosen, confirmed by a second person, and carried out once from the day on.
 */
@Document("reorganisations")
public class Reorganisation extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final LocalDate effectiveOn;
    private final String responsible;
    private ReorganisationState state = ReorganisationState.WITHDRAWN;
    private boolean unitsTold;
    private Set<String> preparedBy = Set.of();
    private List<SuccessorChoice> successors = List.of();
    private List<PostChoice> exceptions = List.of();
    private List<Placement> placements = List.of();
    private List<ClosedBody> bodies = List.of();
    private List<LeftRecord> left = List.of();
    private List<Effect> effects = List.of();

    Reorganisation(UUID id, LocalDate effectiveOn, String responsible) {
        this.id = id;
        this.effectiveOn = effectiveOn;
        this.responsible = responsible;
    }

    /** Plans it, or plans it again after it was withdrawn; what was chosen before still stands. */
    void plan(String by) {
        require(state == ReorganisationState.WITHDRAWN);
        become(history().isEmpty() ? null : state, ReorganisationState.PLANNED, "plan", null);
        preparedBy = with(by);
    }

    void succeed(UUID body, @Nullable UUID successor, String by) {
        require(state == ReorganisationState.PLANNED);
        successors = replaced(
                successors,
                choice -> choice.organisation().equals(body),
                List.of(new SuccessorChoice(body, successor)));
        chosen("choose_successor", body, successor, by);
    }

    void except(UUID appointment, @Nullable UUID successor, String by) {
        require(state == ReorganisationState.PLANNED);
        exceptions = replaced(
                exceptions,
                choice -> choice.appointment().equals(appointment),
                List.of(new PostChoice(appointment, successor)));
        chosen("choose_for_one", appointment, successor, by);
    }

    void place(UUID record, String unit) {
        require(state == ReorganisationState.PLANNED || state == ReorganisationState.CONFIRMED);
        placements =
                replaced(placements, choice -> choice.record().equals(record), List.of(new Placement(record, unit)));
        record("place", record.toString(), unit);
    }

    /** @param proposals who succeeds the bodies for which nobody chose otherwise; with them nothing is left undecided */
    void confirm(String by, List<SuccessorChoice> proposals, int undecided) {
        require(state == ReorganisationState.PLANNED);
        if (preparedBy.contains(by)) {
            throw new RejectedException("reorganisation_same_person");
        }
        if (undecided > 0) {
            throw new RejectedException("reorganisation_undecided", undecided);
        }
        successors = replaced(successors, choice -> false, proposals);
        become(state, ReorganisationState.CONFIRMED, "confirm", null);
        step(ReorganisationStep.CONFIRMED);
    }

    void withdraw(String reason) {
        require(state == ReorganisationState.PLANNED || state == ReorganisationState.CONFIRMED);
        become(state, ReorganisationState.WITHDRAWN, "withdraw", reason);
        step(ReorganisationStep.WITHDRAWN);
    }

    /** Begins on its day or later; what will happen is kept as the record of it. */
    void begin(LocalDate today, List<ClosedBody> decided, List<LeftRecord> unplaced, List<Effect> expected) {
        require(state == ReorganisationState.CONFIRMED);
        if (today.isBefore(effectiveOn)) {
            throw new ConflictException("reorganisation_too_early");
        }
        bodies = List.copyOf(decided);
        left = List.copyOf(unplaced);
        effects = List.copyOf(expected);
        become(state, ReorganisationState.CARRYING_OUT, "begin", null);
        step(ReorganisationStep.BEGUN);
    }

    /** The directory's own records have moved: tells every old unit to the other services; false when that is told. */
    boolean tellUnits(List<PassingUnit> passing) {
        if (unitsTold || state != ReorganisationState.CARRYING_OUT) {
            return false;
        }
        unitsTold = true;
        passing.forEach(unit -> tellInternally(UnitSucceeded.of(id, effectiveOn, unit)));
        step(ReorganisationStep.UNITS_TOLD);
        return true;
    }

    /** All is done; false when that is known. */
    boolean finish() {
        if (state != ReorganisationState.CARRYING_OUT) {
            return false;
        }
        become(state, ReorganisationState.CARRIED_OUT, "carry_out", null);
        step(ReorganisationStep.CARRIED_OUT);
        return true;
    }

    private void chosen(String act, UUID what, @Nullable UUID successor, String by) {
        preparedBy = with(by);
        record(act, what.toString(), successor == null ? null : successor.toString());
    }

    /** Whoever had a hand in it is no second person. */
    private Set<String> with(String by) {
        var makers = new TreeSet<>(preparedBy);
        makers.add(by);
        return makers;
    }

    private void become(
            @Nullable ReorganisationState from, ReorganisationState to, String act, @Nullable String reason) {
        record(act, from == null ? null : from.code(), to.code(), reason, null);
        state = to;
    }

    private void step(String type) {
        tellInternally(new ReorganisationStep(type, id, effectiveOn));
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new ConflictException("reorganisation_state");
        }
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> old, List<T> added) {
        var kept = new ArrayList<>(all.stream().filter(old.negate()).toList());
        kept.addAll(added);
        return List.copyOf(kept);
    }

    /** What was chosen for a body; empty when nobody has. */
    Optional<SuccessorChoice> choiceFor(UUID body) {
        return successors.stream()
                .filter(choice -> choice.organisation().equals(body))
                .findFirst();
    }

    Optional<PostChoice> exceptionFor(UUID appointment) {
        return exceptions.stream()
                .filter(choice -> choice.appointment().equals(appointment))
                .findFirst();
    }

    Optional<String> placeOf(UUID record) {
        return placements.stream()
                .filter(choice -> choice.record().equals(record))
                .map(Placement::unit)
                .findFirst();
    }

    public boolean wasPreparedBy(String subject) {
        return preparedBy.contains(subject);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    /** The province: only its own line looks at it. */
    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return null;
    }

    public UUID id() {
        return id;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public ReorganisationState state() {
        return state;
    }

    List<ClosedBody> bodies() {
        return bodies;
    }

    List<LeftRecord> left() {
        return left;
    }

    List<Effect> effects() {
        return effects;
    }
}

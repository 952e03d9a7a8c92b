package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/**
 * The reorganisation of one day: which units change is fact, who goes on with the work of closing bodies and where records of
 * split units belong is chosen, confirmed by a second person, and carried out once from the day on.
 */
@Document("reorganisations")
public class Reorganisation extends ReorganisationRecord {

    Reorganisation(UUID id, LocalDate effectiveOn, String responsible) {
        super(id, effectiveOn, responsible);
    }

    /** Plans it, or plans it again after it was withdrawn; what was chosen before still stands. */
    void plan(String by) {
        require(state == ReorganisationState.WITHDRAWN);
        become(history().isEmpty() ? null : state, ReorganisationState.PLANNED, "plan", null);
        preparedBy = with(by);
    }

    void succeed(UUID body, @Nullable UUID successor, String by) {
        require(state == ReorganisationState.PLANNED);
        keep(choices().succeed(body, successor));
        chosen("choose_successor", body, successor, by);
    }

    /** Until it is confirmed, and afterwards for a post that came late and that no second person has looked at. */
    void except(UUID appointment, @Nullable UUID successor, String by) {
        require(state == ReorganisationState.PLANNED || isLate(appointment));
        keep(choices().except(appointment, successor));
        chosen("choose_for_one", appointment, successor, by);
    }

    /** What nobody answered before the plan was confirmed may be answered until it begins, and again once all is done. */
    void place(UUID record, String unit, String by) {
        require(state == ReorganisationState.PLANNED
                || state == ReorganisationState.CONFIRMED
                || state == ReorganisationState.CARRIED_OUT);
        if (state == ReorganisationState.CONFIRMED && confirmedPlaces.contains(record)) {
            throw new ConflictException("reorganisation_place_confirmed");
        }
        keep(choices().place(record, unit));
        preparedBy = with(by);
        record("place", record.toString(), unit);
    }

    /** As the second person finds it: what was proposed is chosen by that, and the posts that pass then go on. */
    void confirm(String by, Standing standing) {
        require(state == ReorganisationState.PLANNED);
        requireSecondPerson(by);
        standing.requireDecided();
        keep(choices().with(standing.proposals()));
        confirmedPosts = standing.posts();
        confirmedPlaces = choices().placements().stream().map(Placement::record).collect(Collectors.toSet());
        become(state, ReorganisationState.CONFIRMED, "confirm", null);
        step(ReorganisationStep.CONFIRMED);
    }

    /** A second person has looked at posts that came after the plan was confirmed: they go on like the others. */
    void confirmPosts(String by, Set<UUID> posts) {
        require(state == ReorganisationState.CONFIRMED);
        requireSecondPerson(by);
        var all = new HashSet<>(confirmedPosts);
        all.addAll(posts);
        confirmedPosts = Set.copyOf(all);
        record(
                "confirm_posts",
                null,
                posts.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
        step(ReorganisationStep.POSTS_CONFIRMED);
    }

    private void requireSecondPerson(String by) {
        if (preparedBy.contains(by)) {
            throw new RejectedException("reorganisation_same_person");
        }
    }

    void withdraw(String reason) {
        require(state == ReorganisationState.PLANNED || state == ReorganisationState.CONFIRMED);
        become(state, ReorganisationState.WITHDRAWN, "withdraw", reason);
        step(ReorganisationStep.WITHDRAWN);
    }

    /**
     * Begins on its day or later, when nothing has come since that nobody has decided about; what will happen is kept as the
     * record of it.
     */
    void begin(LocalDate today, Standing standing, List<LeftRecord> unplaced, List<Effect> expected) {
        require(state == ReorganisationState.CONFIRMED);
        if (today.isBefore(effectiveOn())) {
            throw new ConflictException("reorganisation_too_early");
        }
        standing.requireDecided();
        standing.requireNone(this::isLate);
        bodies = standing.decided();
        left = List.copyOf(unplaced);
        effects = List.copyOf(expected);
        become(state, ReorganisationState.CARRYING_OUT, "begin", null);
        step(ReorganisationStep.BEGUN);
    }

    /** The directory's own records have moved: tells every old unit, to services and agencies; false when that is told. */
    boolean tellUnits(List<PassingUnit> passing) {
        if (unitsTold || state != ReorganisationState.CARRYING_OUT) {
            return false;
        }
        unitsTold = true;
        passing.forEach(unit -> {
            tellInternally(UnitSucceeded.of(id(), effectiveOn(), unit));
            tell(UnitSucceeded.of(id(), effectiveOn(), unit));
        });
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
        tellInternally(new ReorganisationStep(type, id(), effectiveOn()));
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new ConflictException("reorganisation_state");
        }
    }
}

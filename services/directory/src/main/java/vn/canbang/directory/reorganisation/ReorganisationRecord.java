package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;

/**
 * What a plan for a day holds and what was decided in it. What may be done to it, and when, stands in {@link Reorganisation}.
 */
abstract class ReorganisationRecord extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final LocalDate effectiveOn;
    private final String responsible;
    protected ReorganisationState state = ReorganisationState.WITHDRAWN;
    protected boolean unitsTold;
    protected Set<String> preparedBy = Set.of();
    protected Set<UUID> confirmedPlaces = Set.of();
    protected Set<UUID> confirmedPosts = Set.of();
    private List<SuccessorChoice> successors = List.of();
    private List<PostChoice> exceptions = List.of();
    private List<Placement> placements = List.of();
    protected List<ClosedBody> bodies = List.of();
    protected List<LeftRecord> left = List.of();
    protected List<Effect> effects = List.of();

    ReorganisationRecord(UUID id, LocalDate effectiveOn, String responsible) {
        this.id = id;
        this.effectiveOn = effectiveOn;
        this.responsible = responsible;
    }

    /** What was chosen, for bodies, single posts and records. */
    Choices choices() {
        return new Choices(successors, exceptions, placements);
    }

    protected void keep(Choices choices) {
        successors = choices.successors();
        exceptions = choices.exceptions();
        placements = choices.placements();
    }

    /** True for a post that passes and came after the plan was confirmed: no second person has looked at it yet. */
    boolean isLate(UUID appointment) {
        return state == ReorganisationState.CONFIRMED && !confirmedPosts.contains(appointment);
    }

    Set<UUID> confirmedPosts() {
        return confirmedPosts;
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

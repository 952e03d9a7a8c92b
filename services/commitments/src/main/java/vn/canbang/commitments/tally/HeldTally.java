package vn.canbang.commitments.tally;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;

/** Whose total it is and of which clause, where that village, body or school counts, and who looks after it. */
abstract class HeldTally extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final SubjectKind kind;
    private final UUID holder;
    private final ClauseKind clause;
    private final String unitId;
    private final String unitPath;
    private String responsible;
    private @Nullable UUID owner;

    HeldTally(
            UUID id,
            SubjectKind kind,
            UUID holder,
            ClauseKind clause,
            String unitId,
            String unitPath,
            String responsible) {
        this.id = id;
        this.kind = kind;
        this.holder = holder;
        this.clause = clause;
        this.unitId = unitId;
        this.unitPath = unitPath;
        this.responsible = responsible;
    }

    void ownedBy(@Nullable UUID organisation) {
        owner = organisation;
    }

    /** Where its village or body belongs after the unit was split; false when it waits nowhere above that place. */
    boolean placedAt(String path) {
        if (!waitsAbove(path)) {
            return false;
        }
        responsible = path;
        return true;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public SubjectKind kind() {
        return kind;
    }

    public UUID holder() {
        return holder;
    }

    public ClauseKind clause() {
        return clause;
    }

    public String unitId() {
        return unitId;
    }

    public String unitPath() {
        return unitPath;
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }
}

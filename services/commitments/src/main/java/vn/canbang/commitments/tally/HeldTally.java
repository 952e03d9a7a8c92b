package vn.canbang.commitments.tally;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.placing.Placed;
import vn.canbang.starter.access.Responsibility;

/** Whose total it is and of which clause, where that village, body or school counts, and who looks after it. */
abstract class HeldTally extends Placed {

    @Id
    private final UUID id;

    private final SubjectKind kind;
    private final UUID holder;
    private final ClauseKind clause;
    private final String unitId;
    private final String unitPath;

    HeldTally(
            UUID id,
            SubjectKind kind,
            UUID holder,
            ClauseKind clause,
            String unitId,
            String unitPath,
            Responsibility responsibility) {
        super(responsibility);
        this.id = id;
        this.kind = kind;
        this.holder = holder;
        this.clause = clause;
        this.unitId = unitId;
        this.unitPath = unitPath;
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
}

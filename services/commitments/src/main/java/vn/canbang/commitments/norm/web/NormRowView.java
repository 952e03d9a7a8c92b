package vn.canbang.commitments.norm.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.norm.NormKind;
import vn.canbang.commitments.norm.NormStatus;
import vn.canbang.starter.web.Act;

/** One village or body: whether it has the clause, and where its norm stands; without norm when it has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NormRowView(
        NormHolderView holder,
        UnitRef unit,
        NormKind kind,
        boolean hasClause,
        @Nullable NormStatus status,
        boolean waiting,
        NormView.@Nullable TextView text,
        @Nullable UUID norm,
        List<Act> actions) {

    /** Whose norm it is. */
    record NormHolderView(UUID id, String name, String kind) {}
}

package vn.canbang.commitments.norm.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.norm.NormClause;
import vn.canbang.commitments.norm.NormKind;
import vn.canbang.commitments.norm.NormStatus;
import vn.canbang.starter.web.Act;

/** A norm with all its texts, the newest first, and the one that waits. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NormView(
        UUID id,
        NormKind kind,
        UUID holder,
        @Nullable String holderName,
        UnitRef unit,
        UnitRef responsible,
        @Nullable NormStatus status,
        boolean hasClause,
        @Nullable TextView waiting,
        List<TextView> texts,
        List<NormStepView> history,
        List<Act> actions,
        long version) {

    /** A text as its reader may see it; what the law has ended is counted, never worded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TextView(
            NormStatus status,
            LocalDate adoptedOn,
            List<NormClause> clauses,
            long clausesEndedByLaw,
            @Nullable LocalDate clausesEndedByLawFrom,
            @Nullable String reference,
            @Nullable String keptAt,
            boolean reviewNeeded,
            @Nullable LocalDate repealedOn) {}

    /** One step of its history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NormStepView(
            @Nullable Instant at,
            String act,
            @Nullable String by,
            @Nullable String from,
            @Nullable String to) {}
}

package vn.canbang.commitments.clause.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.ClauseValidity;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.time.Today;

/** Which clauses may be signed on a date. */
@RestController
class ClauseController {

    private final Clauses clauses;
    private final Today today;

    ClauseController(Clauses clauses, Today today) {
        this.clauses = clauses;
        this.today = today;
    }

    @GetMapping("/api/commitments/v1/clauses")
    @Permit("clause:read")
    ClausesOnDate clauses(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable SubjectKind subjectKind) {
        var date = on == null ? today.date() : on;
        return new ClausesOnDate(
                date,
                clauses.on(date).stream()
                        .filter(clause ->
                                clause.holdsOn(today.date()) || clause.kind() != ClauseKind.CHILD_NUMBER_LIMIT)
                        .filter(clause -> subjectKind == null || clause.isFor(subjectKind))
                        .toList());
    }

    /** The clauses of a date. */
    record ClausesOnDate(LocalDate on, List<ClauseValidity> items) {}
}

package vn.canbang.commitments.commitment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Page;

/**
 * How many commitments in force bodies have taken, for whoever plans what becomes of them: numbers only, since who prepares a
 * reorganisation reads no commitments.
 */
@RestController
class TakenCommitmentsController {

    private static final int AT_ONCE = 100;

    private final Commitments commitments;
    private final Today today;

    TakenCommitmentsController(Commitments commitments, Today today) {
        this.commitments = commitments;
        this.today = today;
    }

    /** One row for each body that is asked about. */
    @GetMapping("/api/commitments/v1/counterparties/commitments")
    @Permit("reorganisation:read")
    Page<TakenView> taken(Caller caller, @RequestParam(required = false) @Nullable List<UUID> organisation) {
        var asked = organisation == null
                ? List.<UUID>of()
                : organisation.stream().distinct().toList();
        if (asked.size() > AT_ONCE) {
            throw InvalidException.at("/organisation", "invalid_value");
        }
        var date = today.date();
        return new Page<>(
                asked.stream()
                        .map(body -> new TakenView(body, commitments.takenBy(caller, body, date)))
                        .toList(),
                null);
    }

    /** How many commitments in force a body has taken. */
    record TakenView(UUID organisation, long inForce) {}
}

package vn.canbang.commitments.commitment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.CommitmentStatus;
import vn.canbang.commitments.commitment.CommitmentSummaries;
import vn.canbang.commitments.commitment.Counterparties;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.time.Today;

/** What stands beside the list of commitments: how many of each status, and who may take a new one. */
@RestController
@Permit("commitment:read")
class CommitmentSummaryController {

    private final CommitmentSummaries summaries;
    private final Counterparties counterparties;
    private final Today today;
    private final Clock clock;

    CommitmentSummaryController(
            CommitmentSummaries summaries, Counterparties counterparties, Today today, Clock clock) {
        this.summaries = summaries;
        this.counterparties = counterparties;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping(CommitmentController.PATH + "/summary")
    CommitmentSummaryView summary(
            Caller caller,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable String unit) {
        var numbers = summaries.of(caller, kind, unit);
        return new CommitmentSummaryView(
                clock.instant(),
                today.date(),
                number(numbers, CommitmentStatus.ACTIVE.code()),
                number(numbers, CommitmentStatus.DUE_FOR_RENEWAL.code()),
                number(numbers, CommitmentStatus.LAPSED.code()),
                number(numbers, CommitmentStatus.RENEWED.code()),
                number(numbers, CommitmentStatus.BREACHED.code()),
                number(numbers, CommitmentStatus.ENDED.code()),
                number(numbers, CommitmentSummaries.EXPIRING));
    }

    @GetMapping("/api/commitments/v1/counterparties")
    CounterpartiesView counterparties(
            Caller caller,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return new CounterpartiesView(counterparties.of(caller, unit, on == null ? today.date() : on).stream()
                .map(taker ->
                        new CounterpartyChoice(taker.body().id(), taker.body().name(), taker.own(), taker.byRule()))
                .toList());
    }

    private static long number(Map<String, Long> numbers, String name) {
        return numbers.getOrDefault(name, 0L);
    }

    /** Counts at a moment. */
    record CommitmentSummaryView(
            Instant asOf,
            LocalDate on,
            long active,
            long dueForRenewal,
            long lapsed,
            long renewed,
            long breached,
            long ended,
            long expiring) {}

    /** Bodies that may take a commitment, those of the rule of the day first. */
    record CounterpartiesView(List<CounterpartyChoice> items) {}

    /**
     * A body that may take a commitment.
     *
     * @param byRule whether the rule of the day names its kind; of none where no rule acts
     */
    record CounterpartyChoice(UUID id, String name, boolean own, boolean byRule) {}
}

package vn.canbang.commitments.commitment.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.SignedClause;
import vn.canbang.commitments.commitment.web.CommitmentView.CounterpartyView;
import vn.canbang.commitments.commitment.web.CommitmentView.RuleView;
import vn.canbang.commitments.commitment.web.CommitmentView.SheetRowView;
import vn.canbang.commitments.commitment.web.CommitmentView.SignerView;
import vn.canbang.commitments.commitment.web.CommitmentView.StepView;
import vn.canbang.commitments.directory.Units;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.time.Today;

/** Makes the views of commitments; what the law has ended is counted there, never worded. */
@Component
class CommitmentViews {

    private final Units units;
    private final Today today;
    private final CommitmentActs acts;

    CommitmentViews(Units units, Today today, CommitmentActs acts) {
        this.units = units;
        this.today = today;
        this.acts = acts;
    }

    CommitmentView row(Commitment commitment, Caller caller) {
        return view(commitment, caller, null, null);
    }

    CommitmentView whole(Commitment commitment, Caller caller) {
        return view(
                commitment,
                caller,
                commitment.rules().stream()
                        .map(rule -> new RuleView(rule.key(), rule.status(), rule.source()))
                        .toList(),
                commitment.history().stream().map(CommitmentViews::step).toList());
    }

    private CommitmentView view(
            Commitment commitment, Caller caller, @Nullable List<RuleView> rules, @Nullable List<StepView> history) {
        var date = today.date();
        var signer = commitment.signer();
        var signature = commitment.signature();
        var taker = signature.counterparty();
        var dates = commitment.dates();
        var ended = commitment.clauses().stream()
                .filter(clause -> !clause.holdsOn(date))
                .toList();
        return new CommitmentView(
                commitment.id(),
                signer.kind(),
                new SignerView(signer.id(), signer.name(), signer.workplaceName()),
                units.ref(commitment.unit().id(), commitment.unit().path()),
                units.responsible(commitment.responsible()),
                commitment.statusOn(date),
                commitment.clauses().stream()
                        .filter(clause -> clause.holdsOn(date))
                        .toList(),
                ended.size(),
                firstDayWithout(ended).orElse(null),
                signature.signedOn(),
                signature.place(),
                signature.keptAt(),
                new CounterpartyView(taker.organisation(), taker.name(), taker.title()),
                signature.supplementary(),
                sheet(commitment),
                signature.form(),
                dates.renewalDueOn(),
                dates.noticeFrom(),
                dates.lapsesOn(),
                commitment.endedOn().orElse(null),
                commitment.endReason().orElse(null),
                commitment.breach().orElse(null),
                signature.renews(),
                commitment.renewedBy().orElse(null),
                rules,
                history,
                acts.of(commitment, caller),
                commitment.version());
    }

    private static @Nullable SheetRowView sheet(Commitment commitment) {
        var place = commitment.signature().sheet();
        return place == null ? null : new SheetRowView(place.sheet(), place.number(), place.row());
    }

    private static Optional<LocalDate> firstDayWithout(List<SignedClause> ended) {
        return ended.stream()
                .map(SignedClause::endsOn)
                .flatMap(day -> Optional.ofNullable(day).stream())
                .min(Comparator.naturalOrder())
                .map(day -> day.plusDays(1));
    }

    private static StepView step(HistoryEntry entry) {
        var by = entry.by();
        return new StepView(
                entry.at(),
                entry.act(),
                by == null ? null : by.name(),
                by == null ? null : by.roles().stream().sorted().findFirst().orElse(null),
                by == null ? null : by.organisation(),
                entry.from(),
                entry.to(),
                entry.reason());
    }
}

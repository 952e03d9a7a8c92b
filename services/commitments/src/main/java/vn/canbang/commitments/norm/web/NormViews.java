package vn.canbang.commitments.norm.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.commitments.norm.NormClause;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.commitments.norm.NormRow;
import vn.canbang.commitments.norm.NormStatus;
import vn.canbang.commitments.norm.NormText;
import vn.canbang.commitments.norm.web.NormRowView.NormHolderView;
import vn.canbang.commitments.norm.web.NormView.NormStepView;
import vn.canbang.commitments.norm.web.NormView.TextView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.time.Today;

/** Makes the views of norms; what the law has ended is counted there, never worded. */
@Component
class NormViews {

    private final Units units;
    private final Holders holders;
    private final NormActs acts;
    private final Today today;

    NormViews(Units units, Holders holders, NormActs acts, Today today) {
        this.units = units;
        this.holders = holders;
        this.acts = acts;
        this.today = today;
    }

    NormRowView row(NormRow row, Caller caller) {
        var holder = row.holder();
        var norm = row.norm();
        return new NormRowView(
                new NormHolderView(holder.id(), holder.name(), holder.code()),
                units.ref(holder.unitId(), holder.unitPath()),
                row.kind(),
                row.hasClause(),
                row.status().orElse(null),
                row.isWaiting(),
                norm == null ? null : norm.text().map(this::text).orElse(null),
                norm == null ? null : norm.id(),
                norm == null ? acts.ofNone(caller) : acts.of(norm, caller));
    }

    NormView whole(NormDocument norm, Caller caller) {
        var date = today.date();
        var holder = norm.holder();
        return new NormView(
                norm.id(),
                norm.kind(),
                holder.id(),
                holders.find(norm.kind().subject(), holder.id(), date)
                        .map(Holder::name)
                        .orElse(null),
                units.ref(holder.unitId(), holder.unitPath()),
                units.responsible(norm.responsible()),
                norm.statusOn(date).orElse(null),
                norm.countsOn(date),
                norm.waiting().map(text -> view(text, NormStatus.RECORDED)).orElse(null),
                texts(norm),
                norm.history().stream().map(NormViews::step).toList(),
                acts.of(norm, caller),
                norm.version());
    }

    private List<TextView> texts(NormDocument norm) {
        var newest = norm.text();
        return norm.texts().reversed().stream()
                .map(text -> newest.filter(text::equals).isPresent() ? text(text) : view(text, NormStatus.REVISED))
                .toList();
    }

    /** The newest text, with where it stands. */
    private TextView text(NormText text) {
        return view(text, text.statusOn(today.date()));
    }

    private TextView view(NormText text, NormStatus status) {
        var date = today.date();
        var ended =
                text.clauses().stream().filter(clause -> !clause.holdsOn(date)).toList();
        return new TextView(
                text.repealedOn() != null && status == NormStatus.REVISED ? NormStatus.REPEALED : status,
                text.adoptedOn(),
                text.clausesOn(date),
                ended.size(),
                ended.stream()
                        .map(NormClause::endsOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(day -> day.plusDays(1))
                        .orElse(null),
                text.reference(),
                text.keptAt(),
                text.needsReviewOn(date),
                text.repealedOn());
    }

    private static NormStepView step(HistoryEntry entry) {
        var by = entry.by();
        return new NormStepView(entry.at(), entry.act(), by == null ? null : by.name(), entry.from(), entry.to());
    }
}

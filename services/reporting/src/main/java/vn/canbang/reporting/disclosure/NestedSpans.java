package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a reader can subtract of reports whose days lie within each other, such as quarters and their year: the numbers of the
 * shorter ones and of the days outside them come to that of the longer one, for counts that are added from day to day.
 */
final class NestedSpans {

    private final PublishedFigures figures;
    private final Suppression suppression;
    private final LeastPublished.Limits limits;

    NestedSpans(PublishedFigures figures, Suppression suppression, LeastPublished.Limits limits) {
        this.figures = figures;
        this.suppression = suppression;
        this.limits = limits;
    }

    /** @param published the newest edition of each report, the set itself among them */
    void relate(PublishedSet set, Collection<PublishedSet> published) {
        for (var longer : published) {
            var shorter = published.stream()
                    .filter(each -> each.isWithin(longer))
                    .filter(each -> each.equals(set) || longer.equals(set))
                    .toList();
            shorter.forEach(each -> subtract(longer, List.of(each)));
            var beside = apart(
                    published.stream().filter(each -> each.isWithin(longer)).toList());
            if (!shorter.isEmpty() && beside.size() > 1) {
                subtract(longer, beside);
            }
        }
    }

    /** As many as lie side by side, the longest of those that begin together. */
    private static List<PublishedSet> apart(List<PublishedSet> sets) {
        var apart = new ArrayList<PublishedSet>();
        sets.stream()
                .sorted(Comparator.comparing(PublishedSet::from)
                        .thenComparing(
                                Comparator.comparingLong(PublishedSet::days).reversed()))
                .filter(each -> apart.isEmpty() || !apart.getLast().overlaps(each))
                .forEach(apart::add);
        return apart;
    }

    private void subtract(PublishedSet longer, List<PublishedSet> shorter) {
        longer.cells().forEach((place, whole) -> {
            var parts =
                    shorter.stream().flatMap(set -> set.cell(place).stream()).toList();
            if (figures.isAddedOverTime(place.figure()) && parts.size() == shorter.size() && !parts.contains(whole)) {
                subtract(whole, parts, longer, shorter);
            }
        });
    }

    private void subtract(CellKey whole, List<CellKey> parts, PublishedSet longer, List<PublishedSet> shorter) {
        long rest = suppression.countOf(whole)
                - parts.stream().mapToLong(suppression::countOf).sum();
        var isEverything = shorter.stream().mapToLong(PublishedSet::days).sum() == longer.days();
        if (rest < 0 || (isEverything && rest > 0)) {
            return;
        }
        var outside = new CellKey(whole.unit(), whole.figure() + " outside " + parts, longer.ordinal());
        suppression.unpublished(outside, rest, leastOf(whole));
        var all = new ArrayList<>(parts);
        all.add(outside);
        suppression.sum(whole, all);
    }

    private long leastOf(CellKey cell) {
        return limits.of(figures.codeOf(cell.figure()), HiddenCells.isCommune(cell.unit()));
    }
}

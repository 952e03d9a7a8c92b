package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * What a reader can subtract of reports whose days lie within each other, such as quarters and their year: the numbers of the
 * shorter ones and of the days outside them come to that of the longer one, for counts that are added from day to day. Reports
 * of which each begins where the one before ends are a longer one as well: four quarters less a year that was closed on 14/12
 * are the days from 15/12 on.
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
            if (longer.equals(set)) {
                subtractEach(longer, SideBySide.within(longer, published));
            } else if (set.isWithin(longer)) {
                subtractEach(longer, SideBySide.withinAndWith(set, longer, published));
            }
        }
        for (var shorter : published) {
            SideBySide.reachingOver(shorter, published).stream()
                    .filter(row -> shorter.equals(set) || row.contains(set))
                    .forEach(row -> subtract(row, List.of(shorter), false));
        }
    }

    /** The first choice is that of as many as possible; of the others only a rest that is to be guarded says anything new. */
    private void subtractEach(PublishedSet longer, List<List<PublishedSet>> choices) {
        for (var choice : choices) {
            subtract(List.of(longer), choice, choice.equals(choices.getFirst()));
        }
    }

    private void subtract(List<PublishedSet> longer, List<PublishedSet> shorter, boolean alsoLargeRests) {
        for (var place : longer.getFirst().cells().keySet()) {
            var whole = cells(longer, place);
            var parts = cells(shorter, place);
            var all = new HashSet<>(whole);
            all.addAll(parts);
            if (figures.isAddedOverTime(place.figure()) && all.size() == longer.size() + shorter.size()) {
                var isEverything = days(longer) == days(shorter);
                long rest = sum(whole) - sum(parts);
                if (rest == 0 || (rest > 0 && !isEverything && (alsoLargeRests || rest < leastOf(whole.getFirst())))) {
                    relate(together(whole, longer.getLast()), parts, rest, longer.getLast());
                }
            }
        }
    }

    private void relate(CellKey whole, List<CellKey> parts, long rest, PublishedSet longer) {
        var outside = new CellKey(whole.unit(), whole.figure() + " outside " + parts, longer.ordinal());
        suppression.unpublished(outside, rest, leastOf(whole));
        var all = new ArrayList<>(parts);
        all.add(outside);
        suppression.sum(whole, all);
    }

    /** What a row of sets comes to, which stands in none of them. */
    private CellKey together(List<CellKey> cells, PublishedSet last) {
        var first = cells.getFirst();
        if (cells.size() == 1) {
            return first;
        }
        var whole = new CellKey(first.unit(), first.figure() + " in " + cells, last.ordinal());
        suppression.unpublished(whole, sum(cells), leastOf(first));
        suppression.sum(whole, cells);
        return whole;
    }

    /** Those of a place, as far as it is in the sets. */
    private static List<CellKey> cells(List<PublishedSet> sets, PublishedSet.Place place) {
        return sets.stream().flatMap(set -> set.cell(place).stream()).toList();
    }

    private long sum(List<CellKey> cells) {
        return cells.stream().mapToLong(suppression::countOf).sum();
    }

    private static long days(List<PublishedSet> sets) {
        return sets.stream().mapToLong(PublishedSet::days).sum();
    }

    private long leastOf(CellKey cell) {
        return limits.of(figures.codeOf(cell.figure()), HiddenCells.isCommune(cell.unit()));
    }
}

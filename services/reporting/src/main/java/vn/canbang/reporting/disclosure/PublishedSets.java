package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.reporting.document.AnnexTable;

/**
 * All that has left a province about one time, in the order in which it left: what an earlier set has shown can be hidden no
 * more, and what it has hidden must not come out through a later one.
 */
final class PublishedSets {

    private final PublishedFigures figures;
    private final Suppression suppression = new Suppression();
    private final Map<UUID, PublishedSet> newest = new LinkedHashMap<>();
    private int ordinal;

    PublishedSets(PublishedFigures figures) {
        this.figures = figures;
    }

    /** Adds the next set, and says what of it is hidden. */
    HiddenCells add(Publication publication, List<AnnexTable> tables, LeastPublished.Limits limits) {
        ordinal++;
        var set = new PublishedSet(
                publication.report(), ordinal, publication.snapshot().span());
        var cells = new HiddenCells(figures, limits, suppression, this, set);
        cells.count(publication.snapshot(), tables);
        newest.remove(publication.report());
        newest.put(publication.report(), set);
        new NestedSpans(figures, suppression, limits).relate(set, newest.values());
        cells.decide();
        suppression.publish();
        return cells;
    }

    /** The name under which an earlier set about the same days has given out the same count. */
    Optional<CellKey> sameCount(PublishedSet set, PublishedSet.Place place, long count) {
        return latestFirst(newest.values()).stream()
                .filter(set::overlaps)
                .flatMap(earlier -> earlier.cell(place).stream())
                .filter(key -> suppression.countOf(key) == count)
                .findFirst();
    }

    private static List<PublishedSet> latestFirst(Collection<PublishedSet> sets) {
        return new ArrayList<>(sets).reversed();
    }
}

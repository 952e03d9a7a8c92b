package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Published sets of which no two have a day in common, so that their numbers can be added. A province has a year with its
 * quarters and perhaps a report out of turn, which makes a few dozen choices; of more the first are looked at, which hold the
 * longest sets.
 */
final class SideBySide {

    private static final int MOST = 100;

    private static final Comparator<PublishedSet> EARLIEST_AND_LONGEST = Comparator.comparing(PublishedSet::from)
            .thenComparing(Comparator.comparingLong(PublishedSet::days).reversed());

    private final List<PublishedSet> candidates;
    private final List<List<PublishedSet>> found = new ArrayList<>();

    private SideBySide(List<PublishedSet> candidates) {
        this.candidates = candidates.stream().sorted(EARLIEST_AND_LONGEST).toList();
    }

    /** Every choice of sets within a longer one; the first holds as many as lie beside each other. */
    static List<List<PublishedSet>> within(PublishedSet longer, Collection<PublishedSet> published) {
        var search = new SideBySide(
                published.stream().filter(each -> each.isWithin(longer)).toList());
        search.choose(0, List.of());
        return search.found;
    }

    /** The same, each with a set that is within the longer one. */
    static List<List<PublishedSet>> withinAndWith(
            PublishedSet chosen, PublishedSet longer, Collection<PublishedSet> published) {
        var search = new SideBySide(published.stream()
                .filter(each -> each.isWithin(longer) && !each.overlaps(chosen))
                .toList());
        search.choose(0, List.of(chosen));
        return search.found;
    }

    /** Every row of sets of which each begins on the day after the one before, and which reaches over all days of a set. */
    static List<List<PublishedSet>> reachingOver(PublishedSet shorter, Collection<PublishedSet> published) {
        var search = new SideBySide(List.copyOf(published));
        search.candidates.stream()
                .filter(first -> !first.from().isAfter(shorter.from()) && first.overlaps(shorter))
                .filter(first -> !first.covers(shorter))
                .forEach(first -> search.follow(shorter, List.of(first)));
        return search.found;
    }

    private void choose(int next, List<PublishedSet> chosen) {
        if (found.size() >= MOST) {
            return;
        }
        if (next == candidates.size()) {
            if (!chosen.isEmpty()) {
                found.add(chosen);
            }
            return;
        }
        var candidate = candidates.get(next);
        if (chosen.stream().noneMatch(candidate::overlaps)) {
            choose(next + 1, with(chosen, candidate));
        }
        choose(next + 1, chosen);
    }

    private void follow(PublishedSet shorter, List<PublishedSet> row) {
        if (found.size() >= MOST) {
            return;
        }
        if (!row.getLast().to().isBefore(shorter.to())) {
            found.add(row);
            return;
        }
        var next = row.getLast().to().plusDays(1);
        candidates.stream().filter(each -> each.from().equals(next)).forEach(each -> follow(shorter, with(row, each)));
    }

    private static List<PublishedSet> with(List<PublishedSet> sets, PublishedSet more) {
        var all = new ArrayList<>(sets);
        all.add(more);
        return List.copyOf(all);
    }
}

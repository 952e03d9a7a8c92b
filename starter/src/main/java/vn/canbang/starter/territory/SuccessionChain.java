package vn.canbang.starter.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that was told of units that went into others, the first one first. */
record SuccessionChain(List<UnitSucceeded> told) {

    SuccessionChain {
        told = told.stream().sorted(Comparator.comparing(UnitSucceeded::on)).toList();
    }

    String asOf(String path, LocalDate since, LocalDate day) {
        var at = path;
        var from = since;
        var next = next(at, from, day);
        while (next.isPresent()) {
            at = next.get().to();
            from = next.get().on();
            next = next(at, from, day);
        }
        return at;
    }

    /** Every closed unit with the one to which it leads by a day. */
    Map<String, String> ledTo(LocalDate day) {
        var found = new TreeMap<String, String>();
        told.stream()
                .filter(each -> each.moves() && !each.on().isAfter(day))
                .forEach(each ->
                        found.put(each.from(), asOf(each.from(), each.on().minusDays(1), day)));
        return found;
    }

    private Optional<UnitSucceeded> next(String path, LocalDate since, LocalDate day) {
        return told.stream()
                .filter(each -> each.from().equals(path)
                        && each.moves()
                        && each.on().isAfter(since)
                        && !each.on().isAfter(day))
                .findFirst();
    }
}

package vn.canbang.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.submission.Submission;

/** A consolidated report and the units that owe their reports to it; partners that were only asked are none of them. */
record UnitsBelow(Submission submission, List<OwingUnit> owing, Map<UUID, Submission> begun) {

    List<OwingUnit> directed() {
        return owing.stream().filter(unit -> unit.mode() != Mode.REQUEST).toList();
    }

    /** The report of a unit, in the sums or not, once it was begun. */
    Optional<Submission> begun(OwingUnit unit) {
        return Optional.ofNullable(begun.get(unit.submission()));
    }

    /** The report of a unit, when it is in the sums. */
    Optional<Submission> included(OwingUnit unit) {
        var in = submission.consolidation().orElseThrow().included();
        return begun(unit).filter(report -> in.contains(report.id()));
    }
}

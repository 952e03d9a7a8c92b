package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.problem.RejectedException;

/** When a facility worked, with which services and under whose ownership; what has been stays as it was. */
record Operation(List<OperatingPeriod> periods) {

    Operation {
        periods = List.copyOf(periods);
    }

    static Operation begin(Set<ServiceKind> services, Ownership ownership, LocalDate from) {
        return new Operation(List.of(new OperatingPeriod(services, ownership, from, null)));
    }

    Operation change(Set<ServiceKind> services, Ownership ownership, LocalDate from) {
        return ended(from, "/from").followedBy(new OperatingPeriod(services, ownership, from, null));
    }

    Operation close(LocalDate on) {
        return ended(on, "/closedOn");
    }

    /** It never closed: what held last goes on. */
    Operation goOn() {
        return lastUntil(null);
    }

    Operation reopen(LocalDate on) {
        var last = periods.getLast();
        var closed = last.until();
        if (closed != null && on.isBefore(closed)) {
            throw RejectedException.at("/reopenedOn", "ends_before_beginning");
        }
        return followedBy(new OperatingPeriod(last.serviceKinds(), last.ownership(), on, null));
    }

    boolean isOpenOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.covers(day));
    }

    /** Since when the present services and ownership hold. */
    LocalDate since() {
        return periods.getLast().from();
    }

    /** Since when it has been open without a day between. */
    LocalDate openSince() {
        var since = periods.getFirst();
        var before = since.until();
        for (var period : periods) {
            if (before != null && period.from().isAfter(before)) {
                since = period;
            }
            before = period.until();
        }
        return since.from();
    }

    @Nullable
    LocalDate end() {
        return periods.getLast().until();
    }

    private Operation ended(LocalDate on, String pointer) {
        if (!on.isAfter(since())) {
            throw RejectedException.at(pointer, "ends_before_beginning");
        }
        return lastUntil(on);
    }

    private Operation lastUntil(@Nullable LocalDate day) {
        var all = new ArrayList<>(periods);
        all.set(all.size() - 1, periods.getLast().until(day));
        return new Operation(all);
    }

    private Operation followedBy(OperatingPeriod next) {
        var all = new ArrayList<>(periods);
        all.add(next);
        return new Operation(all);
    }
}

package vn.canbang.reporting.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.directory.Organisation;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.territory.UnitVersion;

/**
 * A unit or organisation that owes a report for a period, or is asked for one.
 *
 * @param organisation who writes for the unit, or is asked itself; absent when the directory knows none
 * @param receiver path of the unit to which it reports; the province's own report has none below itself
 * @param responsible path by which the line sees it now: that of the unit, or of the one that has taken up its work since
 */
public record OwingUnit(
        UUID period,
        Tier tier,
        Mode mode,
        UnitVersion unit,
        @Nullable Organisation organisation,
        @Nullable String receiver,
        String responsible,
        DueDate due) {

    /** Id of its submission, which follows from period and unit, or organisation. */
    public UUID submission() {
        return submissionOf(period, unit.path(), tier == Tier.ORGANISATION ? owner() : null);
    }

    /** Id of the report of a unit, or of an organisation that reports for itself. */
    public static UUID submissionOf(UUID period, String path, @Nullable UUID organisation) {
        return NameBasedId.of("submission", period, path, organisation == null ? "-" : organisation);
    }

    public @Nullable UUID owner() {
        return organisation == null ? null : organisation.id();
    }

    /** Ordered, not only asked for. */
    public boolean isOrdered() {
        return mode == Mode.DIRECTIVE;
    }

    public UnitPath path() {
        return unit.unitPath();
    }

    /** Name under which it stands in lists. */
    public String name() {
        return tier == Tier.ORGANISATION && organisation != null ? organisation.name() : unit.fullName();
    }
}

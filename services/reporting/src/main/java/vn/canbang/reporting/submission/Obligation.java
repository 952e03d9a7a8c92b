package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.DueDate;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.starter.problem.ConflictException;

/**
 * Who owes a report, or is asked for one, to whom and by when; it never changes once the period is open.
 *
 * @param name under which it stands in lists: the unit's, or the organisation's
 * @param dueBefore absent while no rule sets a day
 */
public record Obligation(
        UUID period,
        Tier tier,
        Mode mode,
        UnitRef unit,
        @Nullable UUID owner,
        String name,
        @Nullable String receiver,
        String responsible,
        @Nullable LocalDate dueBefore) {

    static Obligation of(OwingUnit owing) {
        return new Obligation(
                owing.period(),
                owing.tier(),
                owing.mode(),
                UnitRef.of(owing.unit()),
                owing.owner(),
                owing.name(),
                owing.receiver(),
                owing.responsible(),
                owing.due().before());
    }

    public DueDate due() {
        return new DueDate(dueBefore, mode);
    }

    /** The province's own report, which is approved, numbered and sent. */
    public boolean isOfProvince() {
        return tier == Tier.PROVINCE;
    }

    void requireOfProvince() {
        if (!isOfProvince()) {
            throw new ConflictException("only_province_is_approved");
        }
    }

    /** True for reports that are made of other reports. */
    public boolean isConsolidating() {
        return tier == Tier.DISTRICT || tier == Tier.PROVINCE;
    }

    /** Of an administrative unit, which has a code, and not of an organisation. */
    boolean isOfUnit() {
        return tier != Tier.ORGANISATION;
    }

    /** Ordered, not only asked for. */
    public boolean isOrdered() {
        return mode == Mode.DIRECTIVE;
    }
}

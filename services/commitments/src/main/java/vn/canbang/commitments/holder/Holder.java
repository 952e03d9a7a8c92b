package vn.canbang.commitments.holder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.VillageFacts;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.access.Responsibility;

/**
 * A village, body or school whose people are counted, or that has a convention or regulation.
 *
 * @param code kind of village or organisation, a code of the closed lists
 * @param unitId unit version to which its numbers belong, for a village its commune
 * @param total how many there are in all, as the directory knows it
 * @param from first day of its existence
 * @param until first day on which it no longer exists
 */
public record Holder(
        UUID id,
        SubjectKind kind,
        String name,
        String code,
        String path,
        String unitId,
        String unitPath,
        String responsible,
        @Nullable UUID owner,
        @Nullable Integer total,
        LocalDate from,
        LocalDate until)
        implements Located {

    static Holder of(VillageFacts village) {
        return new Holder(
                village.id(),
                SubjectKind.HOUSEHOLD_GROUP,
                village.name(),
                village.kind(),
                village.path(),
                village.communeId(),
                village.communePath(),
                village.responsible(),
                null,
                village.households(),
                village.validFrom(),
                until(village.validTo()));
    }

    static Holder of(OrganisationFacts organisation, SubjectKind kind) {
        return new Holder(
                organisation.id(),
                kind,
                organisation.name(),
                organisation.kind(),
                organisation.unitPath(),
                organisation.unitId(),
                organisation.unitPath(),
                organisation.responsible(),
                organisation.isOwn() ? organisation.id() : null,
                null,
                organisation.validFrom(),
                until(organisation.validTo()));
    }

    private static LocalDate until(@Nullable LocalDate lastDay) {
        return lastDay == null ? OpenDates.NO_END : lastDay.plusDays(1);
    }

    /** Who looks after what is recorded of it. */
    public Responsibility responsibility() {
        return new Responsibility(responsible, owner);
    }

    boolean existsOn(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }
}

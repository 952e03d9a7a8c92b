package vn.canbang.commitments.tally;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.VillageFacts;
import vn.canbang.starter.access.Located;

/**
 * The village, body or school whose people are counted.
 *
 * @param code kind of village or organisation, a code of the closed lists
 * @param unitId unit version to which its numbers belong, for a village its commune
 * @param total how many there are in all, as the directory knows it
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
        @Nullable Integer total)
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
                village.households());
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
                null);
    }
}

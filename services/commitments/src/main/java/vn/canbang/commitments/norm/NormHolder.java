package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.commitments.holder.Holder;

/**
 * Whose norm it is, and in which unit it counts: a village in its commune, a body where the directory counts it.
 *
 * @param code kind of village or organisation, a code of the closed lists
 * @param from first day of the village or body
 * @param until first day on which it no longer exists
 */
public record NormHolder(UUID id, String code, String unitId, String unitPath, LocalDate from, LocalDate until) {

    static NormHolder of(Holder holder) {
        return new NormHolder(
                holder.id(), holder.code(), holder.unitId(), holder.unitPath(), holder.from(), holder.until());
    }
}

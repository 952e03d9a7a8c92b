package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.template.FormUse;

/**
 * The act of signing on paper.
 *
 * @param supplementary signed because no commitment was in force, not as a renewal in time
 * @param renews the commitment that this one follows
 * @param keptAt where the signed paper is kept
 * @param form the version of the form that was signed; absent when the province had none yet
 */
public record Signature(
        LocalDate signedOn,
        String place,
        Counterparty counterparty,
        @Nullable SheetPlace sheet,
        boolean supplementary,
        @Nullable UUID renews,
        @Nullable String keptAt,
        @Nullable FormUse form) {

    /** Free words may name the signer as well. */
    Signature withoutKeptAt() {
        return new Signature(signedOn, place, counterparty, sheet, supplementary, renews, null, form);
    }
}

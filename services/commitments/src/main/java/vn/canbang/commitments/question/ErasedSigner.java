package vn.canbang.commitments.question;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.commitment.Commitment;

/**
 * Whom a case is about, kept with it because the name is erased everywhere else.
 *
 * @param keptAt where the signed paper is kept
 * @param erasedOn day from which nobody outside the case reads the name any more
 */
public record ErasedSigner(String name, @Nullable String keptAt, LocalDate erasedOn) {

    static Optional<ErasedSigner> of(Commitment commitment, LocalDate today) {
        return Optional.ofNullable(commitment.signer().name())
                .map(name -> new ErasedSigner(name, commitment.signature().keptAt(), today));
    }
}

package vn.canbang.starter.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a record, without its content.
 *
 * @param id random, and all that the content is stored under
 * @param name shown to people and nothing else
 * @param pixels absent for paper
 * @param digest of the content as it is kept
 */
public record KeptFile(
        UUID id,
        String name,
        FileType type,
        long size,
        @Nullable Pixels pixels,
        String digest,
        Instant keptAt,
        String keptBy) {

    /** The same file to be kept once more. */
    KeptFile another() {
        return new KeptFile(UUID.randomUUID(), name, type, size, pixels, digest, keptAt, keptBy);
    }
}

package vn.canbang.commitments.roster;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * What a licence number is found by here: a digest that tells only whether two are the same, compared as the directory does, in
 * capitals and without spaces. The number itself stays in the directory.
 */
final class LicenceDigest {

    private LicenceDigest() {}

    static @Nullable UUID of(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var key = number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return key.isEmpty() ? null : NameBasedId.of("licence", key);
    }
}

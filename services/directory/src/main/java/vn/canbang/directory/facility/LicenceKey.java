package vn.canbang.directory.facility;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A licence number as it is compared: in capitals and without spaces, so that the same one is not entered twice. */
public final class LicenceKey {

    private LicenceKey() {}

    public static @Nullable String of(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var key = number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return key.isEmpty() ? null : key;
    }
}

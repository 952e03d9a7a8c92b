package vn.canbang.directory.listing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.InvalidException;

/** Codes of closed lists in query parameters; anything that is not on the list is refused. */
public final class Codes {

    private Codes() {}

    public static <E extends Enum<E>> @Nullable E of(Class<E> list, @Nullable String code, String parameter) {
        if (code == null) {
            return null;
        }
        for (var entry : list.getEnumConstants()) {
            if (entry.name().toLowerCase(Locale.ROOT).equals(code)) {
                return entry;
            }
        }
        throw InvalidException.at("/" + parameter, "invalid_value");
    }
}

package vn.canbang.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of fields as they were read, each held once: the same few hundred stand in every document. */
final class FieldNames {

    private static final int PLACES = 1 << 12;

    /** Written and read by many threads; what is in a place is never changed, only put in the place of another. */
    private final @Nullable Known[] known = new @Nullable Known[PLACES];

    private static final class Known {

        private final byte[] bytes;
        private final String name;

        Known(byte[] bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }
    }

    /** The name that lies between two places of what was read. */
    String of(byte[] source, int from, int to) {
        var hash = to - from;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + source[i];
        }
        var place = (hash ^ (hash >>> 12)) & (PLACES - 1);
        var candidate = known[place];
        if (candidate != null && Arrays.equals(candidate.bytes, 0, candidate.bytes.length, source, from, to)) {
            return candidate.name;
        }
        var bytes = Arrays.copyOfRange(source, from, to);
        var name = new String(bytes, StandardCharsets.UTF_8);
        known[place] = new Known(bytes, name);
        return name;
    }
}

package vn.canbang.audit;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far a chain of entries was looked through.
 *
 * @param number the last entry that was found to fit its neighbour, 0 when none was
 * @param hash what that entry hashes to
 * @param gap number of the first entry that is missing or does not fit, 0 when none is
 */
public record Checked(long number, String hash, long gap) {

    static final Checked NOTHING = new Checked(0, "", 0);

    static Checked of(@Nullable Document kept) {
        return kept == null || !kept.containsKey("number")
                ? NOTHING
                : new Checked(kept.getLong("number"), kept.getString("hash"), kept.getLong("gap"));
    }

    static Checked whole(long number, String hash) {
        return new Checked(number, hash, 0);
    }

    /** What was found whole before is remembered, so that it goes on being missed. */
    Checked gapAt(long missing) {
        return new Checked(number, hash, missing);
    }

    public boolean isWhole() {
        return gap == 0;
    }
}

package vn.canbang.reporting.submission;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent once, before it was revised. Its frozen text lies apart, in {@link FrozenEdition}.
 *
 * @param ordinal 1 for the report as it was first made
 * @param revision why it was made itself; absent for the first
 */
public record Edition(
        int ordinal, Approval approval, @Nullable Revision revision) {

    /** “Bản đầu”, “Bản điều chỉnh lần 1” */
    public String words(Locale locale) {
        return wordsOf(ordinal, locale);
    }

    public static String wordsOf(int ordinal, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        if (ordinal == 1) {
            return english ? "First edition" : "Bản đầu";
        }
        return (english ? "Revision " : "Bản điều chỉnh lần ") + (ordinal - 1);
    }
}

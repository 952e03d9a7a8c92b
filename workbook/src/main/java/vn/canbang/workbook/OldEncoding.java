package vn.canbang.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises text in the Vietnamese encodings from before Unicode. They show the right letters only in fonts of their
 * own: “Hµ Néi” in .VnTime, “Haø Noäi” in VNI-Times. Where there is no font to go by, only what no word in Unicode has
 * is taken for a proof.
 */
final class OldEncoding {

    private static final Pattern FONT = Pattern.compile("(?i)^(\\.vn|vni[- ]|vntime|vnarial|vps ).*");
    private static final Pattern OUTSIDE_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    private static final Pattern TCVN3_FOR_CERTAIN = Pattern.compile("\\p{L}[µ¸¨¬]");
    private static final Pattern TCVN3 = Pattern.compile(
            "\\p{L}[¶·¹©ª«»¼½¾]\\p{L}|(?<![\\p{L}\\p{N}])[®§]\\p{Ll}\\p{L}|[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞ](?!\\p{Lu})");
    private static final Pattern VNI = Pattern.compile("[AEOUYaeouy][ØøÄäÅåÛû]");

    private OldEncoding() {}

    static boolean isFont(String name) {
        return FONT.matcher(name).matches();
    }

    /** Whether the font matters for the text: letters of ASCII are the same in all. */
    static boolean needsFont(String text) {
        return OUTSIDE_ASCII.matcher(text).find();
    }

    /** The name of the encoding that the text gives itself away by, or nothing. */
    static @Nullable String of(String text) {
        if (!needsFont(text)) {
            return null;
        }
        if (TCVN3_FOR_CERTAIN.matcher(text).find() || twice(TCVN3, text)) {
            return "TCVN3";
        }
        return twice(VNI, text) ? "VNI" : null;
    }

    private static boolean twice(Pattern pattern, String text) {
        return pattern.matcher(text).results().limit(2).count() == 2;
    }
}

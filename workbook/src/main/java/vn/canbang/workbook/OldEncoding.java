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

    private static final Pattern TCVN3_FOR_CERTAIN = Pattern.compile("\\p{L}[µ¸¨¬]");
    private static final Pattern TCVN3 = Pattern.compile(
            "\\p{L}[¶·¹©ª«»¼½¾]\\p{L}|(?<![\\p{L}\\p{N}])[®§]\\p{Ll}\\p{L}|[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞ](?!\\p{Lu})");
    private static final Pattern VNI = Pattern.compile("[AEOUYaeouy][ØøÄäÅåÛû]");

    private static final String SUSPECTS = "µ¸¨¬¶·¹©ª«»¼½¾®§ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞøÄäÅåÛû";

    private OldEncoding() {}

    static boolean isFont(String name) {
        return FONT.matcher(name).matches();
    }

    /** Whether the font matters for the text: letters of ASCII are the same in all. */
    static boolean needsFont(String text) {
        return !CellText.isAscii(text);
    }

    /** The name of the encoding that the text gives itself away by, or nothing. */
    static @Nullable String of(String text) {
        if (!isSuspect(text)) {
            return null;
        }
        if (TCVN3_FOR_CERTAIN.matcher(text).find() || twice(TCVN3, text)) {
            return "TCVN3";
        }
        return twice(VNI, text) ? "VNI" : null;
    }

    /** Whether there is any of the characters that the patterns look for; in most texts there is none. */
    private static boolean isSuspect(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= '\u00A1' && letter <= '\u00FF' && SUSPECTS.indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean twice(Pattern pattern, String text) {
        return pattern.matcher(text).results().limit(2).count() == 2;
    }
}

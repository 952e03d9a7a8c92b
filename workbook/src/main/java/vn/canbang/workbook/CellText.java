package vn.canbang.workbook;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as cells hold it and as people mean it: NFC, ordinary blanks, none at the ends; Excel's own escapes resolved. */
final class CellText {

    static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private CellText() {}

    /** As it is read: without what nobody sees. */
    static String clean(String words) {
        String plain = words.contains("_x") ? unescaped(words) : words;
        if (isAscii(plain)) {
            return plain.strip();
        }
        String visible = plain.replace('\u00A0', ' ').replace("\u200B", "").replace("\uFEFF", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    /** As it can be written: what XML cannot hold replaced, what Excel would take for an escape escaped, not too long. */
    static String writable(String words) {
        String valid = UNWRITABLE.matcher(words).replaceAll("\uFFFD");
        String literal = ESCAPED.matcher(valid).replaceAll("_x005F$0");
        return literal.length() <= LONGEST ? literal : literal.substring(0, LONGEST - 1) + "…";
    }

    /** Most cells are; they need no more than a look. */
    static boolean isAscii(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String words) {
        return ESCAPED.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}

package vn.canbang.workbook;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as cells hold it and as people mean it: NFC, ordinary blanks, none at the ends; Excel's own escapes resolved. */
final class CellText {

    static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF]");
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private CellText() {}

    /** As it is read: without what nobody sees. */
    static String clean(String words) {
        String plain = words.indexOf("_x") < 0 ? words : unescaped(words);
        String blanks = INVISIBLE.matcher(plain.replace('\u00A0', ' ')).replaceAll("");
        return Normalizer.normalize(blanks, Normalizer.Form.NFC).strip();
    }

    /** As it can be written: what XML cannot hold replaced, what Excel would take for an escape escaped, not too long. */
    static String writable(String words) {
        String valid = UNWRITABLE.matcher(words).replaceAll("\uFFFD");
        String literal = ESCAPED.matcher(valid).replaceAll("_x005F$0");
        return literal.length() <= LONGEST ? literal : literal.substring(0, LONGEST - 1) + "…";
    }

    private static String unescaped(String words) {
        return ESCAPED.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}

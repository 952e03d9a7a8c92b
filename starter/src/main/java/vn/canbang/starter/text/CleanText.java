package vn.canbang.starter.text;

import java.text.Normalizer;

/** Text as it is kept: NFC, without control or direction-override characters (S30). */
public final class CleanText {

    private CleanText() {}

    /** @throws IllegalArgumentException when the text holds a character that is never part of text */
    public static String of(String raw) {
        raw.codePoints().filter(CleanText::isForbidden).findFirst().ifPresent(bad -> {
            throw new IllegalArgumentException("forbidden character");
        });
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    private static boolean isForbidden(int c) {
        var lineBreak = c == '\n' || c == '\r' || c == '\t';
        var override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        return override || (Character.isISOControl(c) && !lineBreak) || (c >= 0xD800 && c <= 0xDFFF);
    }
}

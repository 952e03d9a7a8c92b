package vn.canbang.starter.files;

import java.util.Arrays;
import java.util.Map;

/** Reads the names ({@code /JavaScript}) in a stream of bytes, and refuses the paper at the first one that does more than show something. */
final class PdfNames {

    private static final Map<String, FileRefusal> REFUSED = Map.ofEntries(
            Map.entry("Encrypt", FileRefusal.ENCRYPTED),
            Map.entry("JavaScript", FileRefusal.SCRIPT),
            Map.entry("Rendition", FileRefusal.SCRIPT),
            Map.entry("RichMedia", FileRefusal.SCRIPT),
            Map.entry("XFA", FileRefusal.SCRIPT),
            Map.entry("Launch", FileRefusal.LAUNCH),
            Map.entry("GoToE", FileRefusal.LAUNCH),
            Map.entry("GoToR", FileRefusal.LAUNCH),
            Map.entry("SubmitForm", FileRefusal.LAUNCH),
            Map.entry("ImportData", FileRefusal.LAUNCH),
            Map.entry("EmbeddedFile", FileRefusal.EMBEDDED_FILE),
            Map.entry("EmbeddedFiles", FileRefusal.EMBEDDED_FILE),
            Map.entry("FileAttachment", FileRefusal.EMBEDDED_FILE));
    private static final boolean[] ENDS_A_NAME = new boolean[256];

    static {
        Arrays.fill(ENDS_A_NAME, 0, ' ' + 1, true);
        "()<>[]{}/%".chars().forEach(delimiter -> ENDS_A_NAME[delimiter] = true);
    }

    /** Long enough for the longest refused name with every letter written as a number. */
    private static final int LONGEST = 64;

    private final StringBuilder name = new StringBuilder();
    private boolean inName;

    void read(byte[] bytes, int offset, int length) {
        for (var i = offset; i < offset + length; i++) {
            var letter = bytes[i] & 0xFF;
            if (inName && ENDS_A_NAME[letter]) {
                end();
            }
            if (letter == '/') {
                inName = true;
            } else if (inName && name.length() < LONGEST) {
                name.append((char) letter);
            }
        }
    }

    /** Nothing more comes, or the name is over. */
    void end() {
        if (inName && !name.isEmpty()) {
            var reason = REFUSED.get(decoded());
            if (reason != null) {
                throw new RefusedFileException(reason);
            }
        }
        name.setLength(0);
        inName = false;
    }

    /** The name with letters that were written as numbers ({@code /J#61vaScript}). */
    private String decoded() {
        if (name.indexOf("#") < 0) {
            return name.toString();
        }
        var plain = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var number = name.charAt(i) == '#' && i + 2 < name.length() ? hex(i + 1) : -1;
            plain.append(number < 0 ? name.charAt(i) : (char) number);
            i += number < 0 ? 0 : 2;
        }
        return plain.toString();
    }

    private int hex(int index) {
        var high = Character.digit(name.charAt(index), 16);
        var low = Character.digit(name.charAt(index + 1), 16);
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }
}

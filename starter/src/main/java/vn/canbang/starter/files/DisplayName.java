package vn.canbang.starter.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name that somebody's file had, as text to be shown: never a path, never a place where anything is stored. */
final class DisplayName {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control, format (turned direction, invisible) and half characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\.(?:jpe?g|jfif|png|pdf|heic|heif|webp|gif|bmp|tiff?)$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final int LONGEST = 100;
    private static final String NONE = "tep";

    private DisplayName() {}

    /** The name with the ending of what the file is. */
    static String of(String raw, FileType type) {
        var name = UNSEEN.matcher(raw).replaceAll("");
        name = FOLDERS.matcher(name).replaceAll("");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = NOT_IN_NAMES.matcher(name).replaceAll("_");
        name = trimmed(EXTENSION.matcher(name.strip()).replaceAll(""));
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = trimmed(name.substring(0, name.offsetByCodePoints(0, LONGEST)));
        }
        return (name.isEmpty() ? NONE : name) + "." + type.extension();
    }

    private static String trimmed(String name) {
        return EDGES.matcher(GAPS.matcher(name).replaceAll(" ")).replaceAll("");
    }
}

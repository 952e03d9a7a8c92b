package vn.canbang.starter.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Accent-free lower-case forms of Vietnamese text, stored beside the text for search and order. */
public final class TextKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextKey() {}

    /** “Nguyễn Thị Hoà” becomes “nguyen thi hoa”. */
    public static String of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var lower = plain.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(lower).replaceAll(" ").strip();
    }

    /** The words of the text, each stored so that a search for its beginning finds the record. */
    public static List<String> words(String text) {
        var key = of(text);
        return key.isEmpty()
                ? List.of()
                : Arrays.stream(key.split(" ")).distinct().toList();
    }

    /** People are ordered by given name, the last word, then by the rest: “hoa nguyen thi”. */
    public static String ofPerson(String name) {
        var key = of(name);
        var last = key.lastIndexOf(' ');
        return last < 0 ? key : key.substring(last + 1) + ' ' + key.substring(0, last);
    }
}

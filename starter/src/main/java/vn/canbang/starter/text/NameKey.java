package vn.canbang.starter.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a Vietnamese name says, however it is written: capitals, blanks, the form of the characters and the letter on which a tone
 * stands (hoà, hòa) make no other name; an accent does, “Nà Mò” is not “Nà Mỏ”.
 */
public final class NameKey {

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private NameKey() {}

    /** Two texts are one name when this is the same of both. */
    public static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Arrays.stream(NOT_WORD.split(apart))
                .filter(word -> !word.isEmpty())
                .map(NameKey::tonesLast)
                .collect(Collectors.joining(" "));
    }

    /** True for a text typed without any accent, which says less than the name that is meant. */
    public static boolean isPlain(String text) {
        return of(text).equals(TextKey.of(text));
    }

    /** True for two names that differ by nothing but accents: perhaps a slip. */
    public static boolean differOnlyByAccents(String one, String other) {
        return TextKey.of(one).equals(TextKey.of(other)) && !of(one).equals(of(other));
    }

    private static String tonesLast(String word) {
        var tones = TONE.matcher(word).results().map(MatchResult::group).collect(Collectors.joining());
        return TONE.matcher(word).replaceAll("") + tones;
    }
}

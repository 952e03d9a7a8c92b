package vn.canbang.commitments.template;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.canbang.starter.text.TextKey;

/**
 * A text as a run of words that can be compared: without accents, capitals and invisible characters, in any Unicode form, with
 * whatever stands between words left out. A phrase is found wherever words begin and end with it, also when they were run
 * together or torn apart.
 */
final class PlainWords {

    /** Letters with their marks and whatever invisible stands among them, or digits. */
    private static final Pattern WORD = Pattern.compile("\\p{N}+|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Cf}]*");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private final String text;
    private final List<Word> words;

    private PlainWords(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    private record Word(String key, int start, int end) {}

    static PlainWords of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var key = key(matcher.group());
            if (!key.isEmpty()) {
                words.add(new Word(key, matcher.start(), matcher.end()));
            }
        }
        return new PlainWords(text, words);
    }

    private static String key(String word) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFKC))
                .replaceAll("");
        return TextKey.of(visible).replace(" ", "");
    }

    /** The words of the text that read like the phrase. */
    Optional<String> find(String phrase) {
        var wanted = run(of(phrase));
        for (var first = 0; first < words.size(); first++) {
            var last = endOf(wanted, first);
            if (last >= 0) {
                return Optional.of(
                        text.substring(words.get(first).start(), words.get(last).end()));
            }
        }
        return Optional.empty();
    }

    private static String run(PlainWords phrase) {
        var run = new StringBuilder();
        phrase.words.forEach(word -> run.append(word.key()));
        return run.toString();
    }

    /** The word with which the phrase ends when it begins with the first one; -1 when it does not stand there. */
    private int endOf(String wanted, int first) {
        var at = 0;
        for (var next = first; next < words.size() && at < wanted.length(); next++) {
            var key = words.get(next).key();
            if (!wanted.startsWith(key, at)) {
                return -1;
            }
            at += key.length();
            if (at == wanted.length()) {
                return next;
            }
        }
        return -1;
    }

    /** A word with letters that only look like those of Vietnamese, so that no phrase would ever be found in it. */
    Optional<String> unreadable() {
        return words.stream()
                .map(word -> text.substring(word.start(), word.end()))
                .filter(word -> Normalizer.normalize(word, Normalizer.Form.NFKC)
                        .codePoints()
                        .filter(Character::isLetter)
                        .anyMatch(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN))
                .findFirst();
    }
}

package vn.canbang.directory.listing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.text.TextKey;

/**
 * A name as lists order and find it.
 *
 * @param key accent-free form by which it is ordered
 * @param words words whose beginnings find it
 * @param former accent-free forms of what was written wrongly before; absent when nothing was
 */
public record ListedName(
        String key, List<String> words, @Nullable List<String> former) {

    /** Of somebody without a name: found by nothing. */
    public static final ListedName NONE = new ListedName("", List.of(), null);

    public ListedName {
        words = List.copyOf(words);
        former = former == null ? null : List.copyOf(former);
    }

    /** Ordered and found by the name itself. */
    public static ListedName of(String name) {
        return new ListedName(TextKey.of(name), TextKey.words(name), null);
    }

    /** Ordered by given name, as people are. */
    public static ListedName ofPerson(String name) {
        return new ListedName(TextKey.ofPerson(name), TextKey.words(name), null);
    }

    /** Found by further words as well. */
    public ListedName foundBy(Stream<String> more) {
        return new ListedName(
                key, Stream.concat(words.stream(), more).distinct().toList(), former);
    }

    /** Ordered by the name that was put right; how it was written before finds it as well. */
    public ListedName corrected(ListedName right) {
        var before = keys().filter(each -> !each.equals(right.key)).distinct().toList();
        return new ListedName(right.key, right.words, before.isEmpty() ? null : before).foundBy(words.stream());
    }

    /** Now, or before it was put right; without regard to accents and case. */
    public boolean isCalled(String name) {
        return keys().anyMatch(TextKey.of(name)::equals);
    }

    /** What it is called, and was called before. */
    public Stream<String> keys() {
        return Stream.concat(Stream.of(key), former == null ? Stream.empty() : former.stream());
    }
}

package vn.canbang.directory.listing;

import java.util.List;
import java.util.stream.Stream;
import vn.canbang.starter.text.TextKey;

/**
 * A name as lists order and find it.
 *
 * @param key accent-free form by which it is ordered
 * @param words words whose beginnings find it
 */
public record ListedName(String key, List<String> words) {

    /** Of somebody without a name: found by nothing. */
    public static final ListedName NONE = new ListedName("", List.of());

    public ListedName {
        words = List.copyOf(words);
    }

    /** Ordered and found by the name itself. */
    public static ListedName of(String name) {
        return new ListedName(TextKey.of(name), TextKey.words(name));
    }

    /** Ordered by given name, as people are. */
    public static ListedName ofPerson(String name) {
        return new ListedName(TextKey.ofPerson(name), TextKey.words(name));
    }

    /** Found by further words as well. */
    public ListedName foundBy(Stream<String> more) {
        return new ListedName(
                key, Stream.concat(words.stream(), more).distinct().toList());
    }
}

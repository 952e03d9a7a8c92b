package vn.canbang.directory.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many keys part by part, so that no question grows with the size of a file. */
public final class Parts {

    private static final int SIZE = 500;

    private Parts() {}

    public static <K, T> List<T> of(Collection<K> keys, Function<Collection<K>, List<T>> ask) {
        var distinct = keys.stream().distinct().toList();
        var found = new ArrayList<T>();
        for (var from = 0; from < distinct.size(); from += SIZE) {
            found.addAll(ask.apply(distinct.subList(from, Math.min(from + SIZE, distinct.size()))));
        }
        return found;
    }
}

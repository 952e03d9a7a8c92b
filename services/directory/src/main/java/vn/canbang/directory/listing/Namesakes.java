package vn.canbang.directory.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.canbang.starter.text.TextKey;

/** Records by what they are called, or were before their name was put right. */
public final class Namesakes<T> {

    private final Map<String, List<T>> byKey = new HashMap<>();

    public Namesakes(Collection<T> records, Function<T, ListedName> name) {
        records.forEach(each -> name.apply(each)
                .keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(each)));
    }

    /** Without regard to accents and case. */
    public Stream<T> of(String name) {
        return byKey.getOrDefault(TextKey.of(name), List.of()).stream();
    }
}

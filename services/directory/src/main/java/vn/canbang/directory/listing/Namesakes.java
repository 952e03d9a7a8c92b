package vn.canbang.directory.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.canbang.starter.text.TextKey;

/** Records by what they are called, or were before their name was put right. */
public final class Namesakes<T extends FoundByName> {

    private final Map<String, List<T>> byKey = new HashMap<>();

    public Namesakes(Collection<T> records) {
        records.forEach(each -> each.listed()
                .keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(each)));
    }

    /** Whatever is called so, however that is written. */
    public Stream<T> of(String name) {
        return nearly(name).filter(each -> each.isCalled(name));
    }

    /** What is called nearly so, by other accents: something else, or a slip. */
    public Stream<T> alike(String name) {
        return nearly(name).filter(each -> !each.isCalled(name));
    }

    /** Without regard to accents. */
    public Stream<T> nearly(String name) {
        return byKey.getOrDefault(TextKey.of(name), List.of()).stream();
    }
}

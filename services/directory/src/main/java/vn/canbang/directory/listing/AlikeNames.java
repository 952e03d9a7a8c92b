package vn.canbang.directory.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.canbang.starter.text.NameKey;
import vn.canbang.starter.text.TextKey;

/** Names in one place that differ by accents only: two of them are two, but one may be a slip of whoever typed it. */
public final class AlikeNames {

    private final Map<String, List<String>> coming = new HashMap<>();

    /**
     * What is called nearly so in that place, among those that stand there and those that the file brought before; this one is
     * among them from now on.
     */
    public Optional<String> beside(String place, String name, Stream<String> standing) {
        var before = coming.computeIfAbsent(place + " " + TextKey.of(name), none -> new ArrayList<>());
        var alike = Stream.concat(standing, before.stream())
                .filter(other -> NameKey.differOnlyByAccents(other, name))
                .findFirst();
        before.add(name);
        return alike;
    }
}

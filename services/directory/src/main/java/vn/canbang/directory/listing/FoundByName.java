package vn.canbang.directory.listing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.text.NameKey;

/** A record that a row of a file finds by what it is called; its history keeps how that was written before. */
public interface FoundByName {

    /** The step in a history by which a name was put right. */
    String CORRECTED = "correct_name";

    String name();

    ListedName listed();

    List<HistoryEntry> history();

    /** Now, or before it was put right; however that is written, but with its accents. */
    default boolean isCalled(String asked) {
        return isCalled(asked, name(), history());
    }

    /** The same of a record whose name may have been forgotten. */
    static boolean isCalled(String asked, @Nullable String name, List<HistoryEntry> history) {
        var key = NameKey.of(asked);
        var former = history.stream()
                .filter(step -> step.act().equals(CORRECTED))
                .map(HistoryEntry::from)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(name), former).map(NameKey::of).anyMatch(key::equals);
    }
}

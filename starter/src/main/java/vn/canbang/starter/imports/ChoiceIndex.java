package vn.canbang.starter.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.NameKey;
import vn.canbang.starter.text.TextKey;

/**
 * Finds what a cell names among the choices of one importer. What the template calls it counts before what else it is called; only
 * who types without any accent is understood without them. A name of several is never guessed.
 */
final class ChoiceIndex {

    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> withoutAccents = new HashMap<>();

    ChoiceIndex(List<Choice> choices) {
        for (var choice : choices) {
            var written = List.of(choice.value(), choice.label());
            written.forEach(text -> put(labels, NameKey.of(text), choice));
            choice.names().forEach(text -> put(names, NameKey.of(text), choice));
            Stream.concat(written.stream(), choice.names().stream())
                    .forEach(text -> put(withoutAccents, TextKey.of(text), choice));
        }
    }

    private static void put(Map<String, Set<String>> index, String key, Choice choice) {
        index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(choice.value());
    }

    String one(String text) {
        return find(text).orElseThrow(() -> new RejectedException("choice_unknown", text));
    }

    /** Separated by semicolons; by commas where no label has one. */
    List<String> several(String text) {
        return find(text)
                .map(List::of)
                .or(() -> all(text.split("[;|]")))
                .or(() -> all(text.split("[;|,]")))
                .orElseThrow(() -> new RejectedException("choice_unknown", text));
    }

    private Optional<List<String>> all(String[] parts) {
        var found = Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(this::find)
                .collect(Collectors.toList());
        return found.stream().allMatch(Optional::isPresent) && !found.isEmpty()
                ? Optional.of(
                        found.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }

    private Optional<String> find(String text) {
        var key = NameKey.of(text);
        return only(labels, key, text)
                .or(() -> only(names, key, text))
                .or(() -> NameKey.isPlain(text) ? only(withoutAccents, key, text) : Optional.empty());
    }

    private static Optional<String> only(Map<String, Set<String>> index, String key, String text) {
        var named = index.getOrDefault(key, Set.of());
        if (named.size() > 1) {
            throw new RejectedException("choice_ambiguous", text);
        }
        return named.stream().findFirst();
    }
}

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
import vn.canbang.starter.text.TextKey;

/** Finds what a cell names among the choices of one importer, without accents and case; a name of several is never guessed. */
final class ChoiceIndex {

    private final Map<String, Set<String>> values = new HashMap<>();

    ChoiceIndex(List<Choice> choices) {
        for (var choice : choices) {
            Stream.concat(Stream.of(choice.value(), choice.label()), choice.names().stream())
                    .map(TextKey::of)
                    .distinct()
                    .forEach(key -> values.computeIfAbsent(key, none -> new LinkedHashSet<>())
                            .add(choice.value()));
        }
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
        var named = values.getOrDefault(TextKey.of(text), Set.of());
        if (named.size() > 1) {
            throw new RejectedException("choice_ambiguous", text);
        }
        return named.stream().findFirst();
    }
}

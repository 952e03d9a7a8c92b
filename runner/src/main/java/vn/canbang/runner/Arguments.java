package vn.canbang.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words behind {@code ./canbang}: a command, plain words and options. */
final class Arguments {

    private static final Set<String> FLAGS =
            Set.of("wipe", "without-demonstration", "follow", "quick", "write", "keep");
    private static final Set<String> VALUES = Set.of("state", "offset", "only", "deaths", "commitments", "records");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    Arguments(String... words) {
        String[] given = Arrays.stream(words).flatMap(Arguments::parts).toArray(String[]::new);
        for (int at = 0; at < given.length; at++) {
            String word = given[at];
            if (word.equals("-f")) {
                flags.add("follow");
            } else if (!word.startsWith("--")) {
                this.words.add(word);
            } else if (FLAGS.contains(word.substring(2))) {
                flags.add(word.substring(2));
            } else if (VALUES.contains(word.substring(2)) && at + 1 < given.length) {
                at++;
                values.put(word.substring(2), given[at]);
            } else {
                throw new RunnerException("The option " + word + " is not known or lacks its value.");
            }
        }
    }

    /** {@code --offset=5} says the same as {@code --offset 5}. */
    private static Stream<String> parts(String word) {
        return word.startsWith("--") ? Arrays.stream(word.split("=", 2)) : Stream.of(word);
    }

    String command() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    Optional<String> word(int position) {
        return position < words.size() ? Optional.of(words.get(position)) : Optional.empty();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Set<String> names(String option) {
        return value(option)
                .map(text -> Set.copyOf(Arrays.asList(text.split(",", -1))))
                .orElse(Set.of());
    }

    int number(String name, String otherwise) {
        String text = values.getOrDefault(name, otherwise);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RunnerException("--%s must be a whole number, not '%s'.".formatted(name, text), e);
        }
    }
}

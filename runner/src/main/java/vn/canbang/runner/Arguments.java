package vn.canbang.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind {@code ./canbang}: a command, plain words and options. */
final class Arguments {

    private static final Set<String> FLAGS = Set.of("wipe", "without-demonstration", "follow");
    private static final Set<String> VALUES = Set.of("state", "offset", "only");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    Arguments(String... given) {
        for (int at = 0; at < given.length; at++) {
            String word = given[at];
            if (word.equals("-f")) {
                flags.add("follow");
            } else if (!word.startsWith("--")) {
                words.add(word);
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

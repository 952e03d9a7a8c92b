package vn.canbang.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The options of the command line, each of the form {@code --name=value}. */
final class Arguments {

    private static final Set<String> KNOWN = Set.of("port", "data", "cache", "sync");

    private final Map<String, String> values = new LinkedHashMap<>();

    Arguments(String... arguments) {
        for (var argument : arguments) {
            var separator = argument.indexOf('=');
            if (!argument.startsWith("--") || separator < 0 || !KNOWN.contains(argument.substring(2, separator))) {
                throw new IllegalArgumentException(
                        "Unknown option " + argument + "; there are --port=, --data=, --cache= and --sync=.");
            }
            values.put(argument.substring(2, separator), argument.substring(separator + 1));
        }
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        var value = text(name, String.valueOf(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " wants a number, not " + value + ".", e);
        }
    }

    boolean flag(String name, boolean otherwise) {
        var value = text(name, String.valueOf(otherwise));
        if (!Set.of("true", "false").contains(value)) {
            throw new IllegalArgumentException("--" + name + " wants true or false, not " + value + ".");
        }
        return Boolean.parseBoolean(value);
    }
}

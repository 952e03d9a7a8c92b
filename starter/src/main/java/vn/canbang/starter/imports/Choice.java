package vn.canbang.starter.imports;

import java.util.Set;

/**
 * Something that a cell may name: an entry of a closed list, or a record that the row refers to.
 *
 * @param value what the request takes: a code or an id
 * @param label how the template names it
 * @param names what else it may be called in a file; a name that several choices have is refused, not guessed
 */
public record Choice(String value, String label, Set<String> names) {

    public Choice {
        names = Set.copyOf(names);
    }

    public static Choice of(String value, String label) {
        return new Choice(value, label, Set.of());
    }
}

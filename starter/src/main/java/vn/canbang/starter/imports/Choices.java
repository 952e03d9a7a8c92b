package vn.canbang.starter.imports;

import java.util.Arrays;
import java.util.List;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.text.Labels;

/** What the cells of a column may name, for one importer: nobody is offered what lies outside the own scope. */
@FunctionalInterface
public interface Choices {

    List<Choice> of(Caller importer);

    /** The entries of a closed list, by code or by the label that people read. */
    static <E extends Enum<E>> Choices closedList(Class<E> list) {
        var entries = Arrays.stream(list.getEnumConstants())
                .map(entry -> Choice.of(Labels.codeOf(entry), Labels.of(entry)))
                .toList();
        return importer -> entries;
    }
}

package vn.canbang.starter.problem;

import java.util.List;

/** An argument of a sentence that is itself said in the reader's language, by its key in the problem texts. */
public record Words(String key, List<String> arguments) {

    public Words {
        arguments = List.copyOf(arguments);
    }
}

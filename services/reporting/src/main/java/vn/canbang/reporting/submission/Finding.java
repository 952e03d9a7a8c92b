package vn.canbang.reporting.submission;

import java.util.List;

/** Something that a check found: an error keeps the report back, a warning needs a reason. */
public record Finding(boolean error, String code, String item, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding error(String code, String item, Object... arguments) {
        return new Finding(true, code, item, List.of(arguments));
    }

    static Finding warning(String code, String item, Object... arguments) {
        return new Finding(false, code, item, List.of(arguments));
    }
}

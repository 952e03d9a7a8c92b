package vn.canbang.starter.web;

import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.text.CleanText;

/** Text that callers send beside a body and that is kept and shown: never empty, bounded, and readable as any other (S30, S35). */
public final class ParameterText {

    private static final int LONGEST_FILE_NAME = 120;

    private ParameterText() {}

    /** The name of a file, in the parameter {@code fileName}; it leads nowhere (S26). */
    public static String fileName(String value) {
        return require("fileName", value, LONGEST_FILE_NAME);
    }

    public static String require(String parameter, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            throw InvalidException.at("/" + parameter, "invalid_value");
        }
        try {
            return CleanText.of(value);
        } catch (IllegalArgumentException unreadable) {
            throw InvalidException.at("/" + parameter, "invalid_value");
        }
    }
}

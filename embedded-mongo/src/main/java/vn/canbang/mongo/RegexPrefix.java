package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.Optional;

/** The fixed beginning of a pattern such as {@code ^24/213/}: whatever matches begins with it, so an index can be asked for it. */
final class RegexPrefix {

    private static final String BEGINNING = "^";
    private static final String QUOTE = "\\Q";
    private static final String END_OF_QUOTE = "\\E";
    private static final String SPECIAL = "\\^$.|?*+()[]{}";
    private static final String MAKES_THE_LAST_OPTIONAL = "?*{";

    private RegexPrefix() {}

    static Optional<String> of(BsonRegularExpression expression) {
        var pattern = expression.getPattern();
        var options = expression.getOptions();
        if (!pattern.startsWith(BEGINNING) || (options != null && !options.isEmpty())) {
            return Optional.empty();
        }
        var prefix = pattern.startsWith(QUOTE, 1) ? quoted(pattern) : literal(pattern);
        return Optional.of(prefix).filter(text -> !text.isEmpty());
    }

    private static String quoted(String pattern) {
        var start = BEGINNING.length() + QUOTE.length();
        var end = pattern.indexOf(END_OF_QUOTE, start);
        if (end < 0) {
            return pattern.substring(start);
        }
        var rest = pattern.substring(end + END_OF_QUOTE.length());
        return isAlternative(rest) || isOptional(rest) ? "" : pattern.substring(start, end);
    }

    private static String literal(String pattern) {
        if (isAlternative(pattern)) {
            return "";
        }
        var end = 1;
        while (end < pattern.length() && SPECIAL.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        var optional = isOptional(pattern.substring(end));
        return pattern.substring(1, optional ? Math.max(1, end - 1) : end);
    }

    private static boolean isAlternative(String pattern) {
        return pattern.indexOf('|') >= 0;
    }

    private static boolean isOptional(String rest) {
        return !rest.isEmpty() && MAKES_THE_LAST_OPTIONAL.indexOf(rest.charAt(0)) >= 0;
    }
}

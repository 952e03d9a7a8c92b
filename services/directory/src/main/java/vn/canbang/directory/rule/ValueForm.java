package vn.canbang.directory.rule;

import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/** The form of a rule's value: a number, a word, a list of such, or parts with names; and the numbers that stand in it. */
final class ValueForm {

    private ValueForm() {}

    /** True when every part of the known value is there, each of its kind. */
    static boolean isAlike(JsonNode known, JsonNode value) {
        if (known.isNull()) {
            return true;
        }
        if (known.isIntegralNumber()) {
            return value.isIntegralNumber() && value.canConvertToInt();
        }
        if (known.isArray()) {
            return value.isArray()
                    && !value.isEmpty()
                    && (known.isEmpty() || value.valueStream().allMatch(each -> isAlike(known.path(0), each)));
        }
        if (known.isObject()) {
            return value.isObject()
                    && known.propertyStream()
                            .allMatch(part ->
                                    value.has(part.getKey()) && isAlike(part.getValue(), value.path(part.getKey())));
        }
        return known.getNodeType() == value.getNodeType();
    }

    /** Every number in a value, however deep; one that no computer holds is beyond all bounds. */
    static DoubleStream numbersIn(JsonNode value) {
        return value.isNumber()
                ? DoubleStream.of(value.asDouble(Double.POSITIVE_INFINITY))
                : value.valueStream().flatMapToDouble(ValueForm::numbersIn);
    }
}

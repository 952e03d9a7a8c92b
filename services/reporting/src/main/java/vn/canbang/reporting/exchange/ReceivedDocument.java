package vn.canbang.reporting.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.FieldProblem;

/**
 * A document of another system as it was read, whatever its form: numbers under the sender's codes, each with its place.
 *
 * @param values in the order of the document
 * @param errors what stands in it that has no place in its form
 */
record ReceivedDocument(List<DataSet> dataSets, List<Value> values, List<FieldProblem> errors) {

    /** As many as one document may hold. */
    static final int MOST_VALUES = 1_000;

    ReceivedDocument {
        dataSets = List.copyOf(dataSets);
        values = List.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** A data set that the document names, at a place of it. */
    record DataSet(String place, String code) {}

    /**
     * One number.
     *
     * @param place JSON pointer to it
     * @param period absent when its code is none of the form
     */
    record Value(String place, String dataElement, @Nullable ExchangePeriod period, String orgUnit, String value) {}
}

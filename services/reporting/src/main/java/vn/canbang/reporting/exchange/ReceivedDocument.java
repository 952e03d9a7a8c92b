package vn.canbang.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.FieldProblem;

/**
 * A document of another system as it was read, whatever its form: numbers under the sender's codes, each with its place.
 *
 * @param values in the order of the document
 * @param errors what stands in it that has no place in its form
 */
public record ReceivedDocument(List<DataSet> dataSets, List<Value> values, List<FieldProblem> errors) {

    /** As many as one document may hold. */
    static final int MOST_VALUES = 1_000;

    public ReceivedDocument {
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

    /** One number of a data value set; period and unit are those of the set when it names none. */
    public record DataValue(
            String dataElement,
            @Nullable String period,
            @Nullable String orgUnit,
            String value) {}

    /** A data value set of DHIS2. */
    public static ReceivedDocument ofDataValueSet(
            String dataSet, @Nullable String period, @Nullable String orgUnit, List<DataValue> dataValues) {
        var values = new ArrayList<Value>();
        for (var index = 0; index < dataValues.size(); index++) {
            var value = dataValues.get(index);
            values.add(new Value(
                    "/dataValues/" + index,
                    value.dataElement(),
                    ExchangePeriod.ofDhis2(either(value.period(), period)).orElse(null),
                    either(value.orgUnit(), orgUnit),
                    value.value()));
        }
        return new ReceivedDocument(List.of(new DataSet("/dataSet", dataSet)), values, List.of());
    }

    /** An ADX message. */
    public static ReceivedDocument ofAdx(byte[] message) {
        return AdxReading.of(message);
    }

    /** What was wrong already, and each data set that the scheme calls otherwise. */
    List<FieldProblem> errorsBy(ExchangeCodes codes) {
        var all = new ArrayList<>(errors);
        dataSets.stream()
                .filter(dataSet -> !dataSet.code().equals(codes.dataSet()))
                .forEach(dataSet -> all.add(FieldProblem.at(dataSet.place(), "exchange_data_set", codes.dataSet())));
        if (values.isEmpty() && all.isEmpty()) {
            all.add(FieldProblem.at("", "exchange_empty"));
        }
        return all;
    }

    private static String either(@Nullable String own, @Nullable String ofTheSet) {
        if (own != null) {
            return own;
        }
        return ofTheSet == null ? "" : ofTheSet;
    }
}

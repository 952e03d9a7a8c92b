package vn.canbang.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.ImportingBirths;
import vn.canbang.reporting.exchange.ReceivedDocument.Value;
import vn.canbang.starter.idempotency.Attempt;

/**
 * Takes births in the forms in which figures go out (ADR 0022). Whatever the form, the same checks and the same import: all or
 * nothing, and the same numbers again change nothing.
 */
@Component
public class TakingBirths {

    private static final String DATA_VALUE_SET = "DHIS2 dataValueSet";
    private static final String ADX = "ADX";

    private final ImportingBirths importing;

    TakingBirths(ImportingBirths importing) {
        this.importing = importing;
    }

    /** What whoever sends a document says beside it, because its form has no place for it. */
    public record Terms(String scheme, String source, String status, int revision, boolean dryRun) {}

    /** One number of a data value set; period and unit are those of the set when it names none. */
    public record DataValue(
            String dataElement,
            @Nullable String period,
            @Nullable String orgUnit,
            String value) {}

    public ImportingBirths.Outcome take(
            String dataSet,
            @Nullable String period,
            @Nullable String orgUnit,
            List<DataValue> dataValues,
            Terms terms,
            Attempt attempt) {
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
        var sets = List.of(new ReceivedDocument.DataSet("/dataSet", dataSet));
        return take(new ReceivedDocument(sets, values, List.of()), DATA_VALUE_SET, terms, attempt);
    }

    public ImportingBirths.Outcome take(byte[] adx, Terms terms, Attempt attempt) {
        return take(AdxReading.of(adx), ADX, terms, attempt);
    }

    private ImportingBirths.Outcome take(ReceivedDocument document, String name, Terms terms, Attempt attempt) {
        var codes = ExchangeCodes.of(terms.scheme());
        var message = new ReceivedBirths(codes).read(document, terms.source(), terms.status(), terms.revision());
        return importing.take(message, name, terms.dryRun(), attempt);
    }

    private static String either(@Nullable String own, @Nullable String ofTheSet) {
        if (own != null) {
            return own;
        }
        return ofTheSet == null ? "" : ofTheSet;
    }
}

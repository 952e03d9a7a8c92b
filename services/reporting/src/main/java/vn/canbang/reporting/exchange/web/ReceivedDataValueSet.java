package vn.canbang.reporting.exchange.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.exchange.ReceivedDocument;

/** DHIS2's data value set as it is taken; what else DHIS2 knows, such as comments, is refused. */
record ReceivedDataValueSet(
        @NotNull String dataSet,
        @Nullable String period,
        @Nullable String orgUnit,
        @Nullable @Pattern(regexp = "CODE") String dataElementIdScheme,
        @Nullable @Pattern(regexp = "CODE") String orgUnitIdScheme,
        @NotEmpty @Valid List<ReceivedDataValue> dataValues) {

    /** One number of it. */
    record ReceivedDataValue(
            @NotNull String dataElement,
            @Nullable String period,
            @Nullable String orgUnit,
            @NotNull String value) {

        private ReceivedDocument.DataValue told() {
            return new ReceivedDocument.DataValue(dataElement, period, orgUnit, value);
        }
    }

    ReceivedDocument document() {
        return ReceivedDocument.ofDataValueSet(
                dataSet,
                period,
                orgUnit,
                dataValues.stream().map(ReceivedDataValue::told).toList());
    }
}

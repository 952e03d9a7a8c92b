package vn.canbang.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.reporting.birth.BirthMessage;
import vn.canbang.reporting.birth.BirthMessage.Counted;
import vn.canbang.reporting.exchange.ExchangedFigures.DataValue;
import vn.canbang.reporting.exchange.ReceivedDocument.DataSet;
import vn.canbang.reporting.exchange.ReceivedDocument.Value;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.InvalidException;

/** Births out of the documents of other systems. */
class ReceivedBirthsTests {

    private static final ExchangeCodes OURS = ExchangeCodes.of("canbang");
    private static final ExchangeCodes MINISTRY =
            new ExchangeCodes("ministry", "SRB", Map.of("SRB-02.boys", "TE_NAM"), Map.of("07201", "TAN_MY"));
    private static final ExchangePeriod YEAR = new ExchangePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final String ADX = """
            <adx xmlns="urn:ihe:qrph:adx:2015" exported="2025-01-02T00:00:00Z">
              <group dataSet="CANBANG_SRB" orgUnit="07201" period="2024-01-01/P1Y">
                <dataValue dataElement="SRB_02_boys" value="60"/>
                <dataValue dataElement="SRB_03_girls" value="40"/>
              </group>
            </adx>
            """;

    @Test
    void readsOutOfAnAdxMessageWhatWentIntoIt() {
        for (var codes : List.of(OURS, MINISTRY)) {
            var message = AdxMessage.of(figures(codes), Instant.EPOCH).getBytes(StandardCharsets.UTF_8);

            assertThat(births(codes, AdxReading.of(message)))
                    .extracting(Counted::commune, Counted::boys, Counted::girls, Counted::thirdOrMore, Counted::to)
                    .containsExactlyInAnyOrder(
                            tuple("07201", 560L, 500L, 12L, YEAR.to()), tuple("07204", 0L, 7L, null, YEAR.to()));
        }
    }

    @Test
    void readsOutOfADataValueSetWhatWentIntoIt() {
        for (var codes : List.of(OURS, MINISTRY)) {
            var set = Exchange.dataValueSet(figures(codes));
            var values = set.dataValues().stream()
                    .map(value -> new Value(
                            "/dataValues",
                            value.dataElement(),
                            ExchangePeriod.ofDhis2(value.period()).orElseThrow(),
                            value.orgUnit(),
                            value.value()))
                    .toList();

            assertThat(births(
                            codes,
                            new ReceivedDocument(List.of(new DataSet("/dataSet", set.dataSet())), values, List.of())))
                    .extracting(Counted::commune, Counted::boys, Counted::girls, Counted::thirdOrMore, Counted::from)
                    .containsExactlyInAnyOrder(
                            tuple("07201", 560L, 500L, 12L, YEAR.from()), tuple("07204", 0L, 7L, null, YEAR.from()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31",
        "2024-07-01, 2024-09-30",
        "2024-10-01, 2024-12-31",
    })
    void readsEveryPeriodThatItWrites(LocalDate from, LocalDate to) {
        var period = new ExchangePeriod(from, to);

        assertThat(ExchangePeriod.ofAdx(period.adx())).contains(period);
        assertThat(ExchangePeriod.ofDhis2(period.dhis2().orElseThrow())).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-01-01",
                "2024-01-01/",
                "2024-02-30/P1Y",
                "2024-01-01/P0D",
                "2024-01-01/-P1Y",
                "2024-01-01/P999999999Y",
                "0001-01-01/P1Y",
                "2024-01-01/P1Y/P1Y",
                "2024-01-01/PT1H"
            })
    void refusesIntervalsThatAreNone(String interval) {
        assertThat(ExchangePeriod.ofAdx(interval)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024Q0", "2024Q5", "2024-01", "9024", "2024q1", "20241"})
    void refusesCodesThatNameNoPeriod(String code) {
        assertThat(ExchangePeriod.ofDhis2(code)).isEmpty();
    }

    @Test
    void namesEveryErrorByItsPlace() {
        var values = List.of(
                value(0, "SRB_02_boys", YEAR, "07201", "560"),
                value(1, "SRB_02_boys", YEAR, "07201", "561"),
                value(2, "COM_05_signed", YEAR, "07201", "1"),
                value(3, "SRB_03_girls", null, "", "4,5"),
                value(4, "SRB_03_girls", YEAR, "07204", "-1"));

        var read = new ReceivedBirths(OURS)
                .read(
                        new ReceivedDocument(List.of(new DataSet("/dataSet", "OTHER")), values, List.of()),
                        "dst",
                        "official",
                        1);

        assertThat(read.errors())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(
                        tuple("/dataSet", "exchange_data_set"),
                        tuple("/dataValues/1", "exchange_value_twice"),
                        tuple("/dataValues/2/dataElement", "exchange_element_unknown"),
                        tuple("/dataValues/3/orgUnit", "exchange_unit_unknown"),
                        tuple("/dataValues/3/period", "exchange_period_unreadable"),
                        tuple("/dataValues/3/value", "exchange_count"),
                        tuple("/dataValues/4/value", "exchange_count"),
                        tuple("/dataValues/0", "exchange_births_incomplete"));
    }

    @Test
    void provesTheCountsAgainstWhatTheSenderAdded() {
        var values = List.of(
                value(0, "SRB_02_boys", YEAR, "07201", "60"),
                value(1, "SRB_03_girls", YEAR, "07201", "40"),
                value(2, "SRB_01_births", YEAR, "07201", "101"),
                value(3, "SRB_10_births", YEAR, "07201", "102"));

        var read =
                new ReceivedBirths(OURS).read(new ReceivedDocument(List.of(), values, List.of()), "dst", "official", 1);

        assertThat(read.errors())
                .extracting(FieldProblem::code)
                .containsExactly("exchange_births_total", "exchange_third_or_more");
    }

    @Test
    void takesAUnitUnderTheSendersCodeOnly() {
        assertThat(MINISTRY.unit("TAN_MY")).contains("07201");
        assertThat(MINISTRY.unit("07204")).contains("07204");
        assertThat(MINISTRY.unit("07201")).isEmpty();
        assertThat(MINISTRY.birthElement("SRB_02_boys")).isEmpty();
    }

    @Test
    void saysTheSameWhateverFormOrOrderItComesIn() {
        var forwards = new BirthMessage("dst", "official", 1, births(OURS, AdxReading.of(bytes(ADX))), List.of());
        var other = new BirthMessage(
                "dst",
                "official",
                1,
                List.of(new Counted("/dataValues/7", "07201", YEAR.from(), YEAR.to(), 60, 40, null)),
                List.of());

        assertThat(other.text()).isEqualTo(forwards.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "adx",
                "<adx/>",
                "<adx xmlns='urn:other'/>",
                "<adx xmlns='urn:ihe:qrph:adx:2015'><value/></adx>",
                "<adx xmlns='urn:ihe:qrph:adx:2015'><group><dataValue><dataValue/></dataValue></group></adx>",
                "<adx xmlns='urn:ihe:qrph:adx:2015'><group>text</group></adx>"
            })
    void refusesWhatIsNoAdx(String message) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> AdxReading.of(bytes(message)))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().code()).isEqualTo("exchange_unreadable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE adx SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE adx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE adx [<!ENTITY % x SYSTEM 'http://localhost:1/x'> %x;]>",
                "<!DOCTYPE adx [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
            })
    @Tag("S26")
    @Tag("S39")
    @Timeout(5)
    void refusesADocumentTypeBeforeAnyEntityIsLookedAt(String documentType) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> AdxReading.of(bytes(documentType + ADX.replace("\"60\"", "\"&x;&c;\""))));
    }

    @Test
    @Tag("S23")
    void takesAThousandNumbersAndNoMore() {
        var number = "<dataValue dataElement=\"SRB_02_boys\" value=\"1\"/>";

        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> AdxReading.of(bytes(ADX.replace("</group>", number.repeat(1_000) + "</group>"))))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().code()).isEqualTo("exchange_too_many_values"));
    }

    @Test
    void takesNoNumberThatIsDividedFurther() {
        var divided = AdxReading.of(bytes(ADX.replace("value=\"60\"", "value=\"60\" age=\"0-4\"")));

        assertThat(divided.errors())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/groups/0/dataValues/0", "exchange_attribute_unknown"));
    }

    private static List<Counted> births(ExchangeCodes codes, ReceivedDocument document) {
        var read = new ReceivedBirths(codes).read(document, "dst", "official", 1);
        assertThat(read.errors()).isEmpty();
        return read.births();
    }

    private static ExchangedFigures figures(ExchangeCodes codes) {
        return new ExchangedFigures(
                codes.dataSet(),
                codes.orgUnit("24"),
                YEAR.from(),
                YEAR.to(),
                List.of(
                        told(codes, BirthElement.BOYS, "07201", 560),
                        told(codes, BirthElement.GIRLS, "07201", 500),
                        told(codes, BirthElement.BIRTHS, "07201", 1_060),
                        told(codes, BirthElement.THIRD_OR_MORE, "07201", 12),
                        told(codes, BirthElement.BOYS, "07204", 0),
                        told(codes, BirthElement.GIRLS, "07204", 7)));
    }

    private static DataValue told(ExchangeCodes codes, BirthElement element, String unit, long count) {
        return new DataValue(codes.dataElement(element.figure()), codes.orgUnit(unit), String.valueOf(count));
    }

    private static Value value(
            int index,
            String element,
            @org.jspecify.annotations.Nullable ExchangePeriod period,
            String unit,
            String value) {
        return new Value("/dataValues/" + index, element, period, unit, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

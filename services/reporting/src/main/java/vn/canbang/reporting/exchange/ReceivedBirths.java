package vn.canbang.reporting.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.canbang.reporting.birth.BirthMessage;
import vn.canbang.starter.problem.FieldProblem;

/**
 * Reads births out of a document of another system: under the receiver's codes, whole numbers, boys and girls of a commune and a
 * period together, each number once.
 */
final class ReceivedBirths {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");

    private final ExchangeCodes codes;
    private final Map<Told, Numbers> told = new LinkedHashMap<>();
    private final List<FieldProblem> errors = new ArrayList<>();

    ReceivedBirths(ExchangeCodes codes) {
        this.codes = codes;
    }

    /** @param revision of all numbers of the document */
    BirthMessage read(ReceivedDocument document, String source, String status, int revision) {
        errors.addAll(document.errorsBy(codes));
        document.values().forEach(this::take);
        var births = new ArrayList<BirthMessage.Counted>();
        told.forEach((of, numbers) -> counted(of, numbers).ifPresent(births::add));
        return new BirthMessage(source, status, revision, births, errors);
    }

    /** Of whom and when something is told. */
    private record Told(String commune, ExchangePeriod period) {}

    /** What is told, and where that begins. */
    private record Numbers(String place, Map<BirthElement, Long> counts) {}

    private void take(ReceivedDocument.Value value) {
        var place = value.place();
        var element = codes.birthElement(value.dataElement());
        var unit = codes.unit(value.orgUnit());
        var period = value.period();
        if (element.isEmpty()) {
            fail(place + "/dataElement", "exchange_element_unknown");
        }
        if (unit.isEmpty()) {
            fail(place + "/orgUnit", "exchange_unit_unknown");
        }
        if (period == null) {
            fail(place + "/period", "exchange_period_unreadable");
        }
        if (!COUNT.matcher(value.value()).matches()) {
            fail(place + "/value", "exchange_count");
        } else if (element.isPresent() && unit.isPresent() && period != null) {
            var numbers = told.computeIfAbsent(
                    new Told(unit.get(), period), of -> new Numbers(place, new EnumMap<>(BirthElement.class)));
            if (numbers.counts().putIfAbsent(element.get(), Long.valueOf(value.value())) != null) {
                fail(place, "exchange_value_twice");
            }
        }
    }

    private Optional<BirthMessage.Counted> counted(Told of, Numbers numbers) {
        var boys = numbers.counts().get(BirthElement.BOYS);
        var girls = numbers.counts().get(BirthElement.GIRLS);
        if (boys == null || girls == null) {
            fail(numbers.place(), "exchange_births_incomplete");
            return Optional.empty();
        }
        var births = boys + girls;
        if (numbers.counts().getOrDefault(BirthElement.BIRTHS, births) != births) {
            fail(numbers.place(), "exchange_births_total", births);
        }
        var third = numbers.counts().get(BirthElement.THIRD_OR_MORE);
        if (third != null && third > births) {
            fail(numbers.place(), "exchange_third_or_more", births);
        }
        return Optional.of(new BirthMessage.Counted(
                numbers.place(), of.commune(), of.period().from(), of.period().to(), boys, girls, third));
    }

    private void fail(String place, String code, Object... arguments) {
        errors.add(FieldProblem.at(place, code, arguments));
    }
}

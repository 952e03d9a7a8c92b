package vn.canbang.reporting.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.submission.DeliveredFigures.Delivered;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;

/**
 * Reads the figures of one report out of a document of another system: whole numbers of its unit and period under the codes of its
 * form, each once. Anything else in the document is an error, for none of it may be lost without a word.
 */
final class ReceivedFigures {

    /** As many digits as can be typed. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private final ExchangeCodes codes;
    private final Asked asked;
    private final List<Delivered> figures = new ArrayList<>();
    private final Set<FigureKey> seen = new HashSet<>();
    private final List<FieldProblem> errors = new ArrayList<>();

    ReceivedFigures(ExchangeCodes codes, Asked asked) {
        this.codes = codes;
        this.asked = asked;
    }

    /** Which report is filled: of what unit and days, with which figures. */
    record Asked(String unit, ExchangePeriod period, List<FigureKey> figures) {}

    List<Delivered> read(ReceivedDocument document) {
        errors.addAll(document.errorsBy(codes));
        document.values().forEach(this::take);
        if (!errors.isEmpty()) {
            throw new DomainException(DomainException.Kind.REJECTED, "figure_document_rejected", errors, errors.size());
        }
        return figures;
    }

    private void take(ReceivedDocument.Value value) {
        var place = value.place();
        var figure = codes.figure(value.dataElement(), asked.figures());
        if (figure.isEmpty()) {
            fail(place + "/dataElement", "exchange_figure_unknown");
        }
        if (!codes.unit(value.orgUnit()).filter(asked.unit()::equals).isPresent()) {
            fail(place + "/orgUnit", "exchange_unit_other", codes.orgUnit(asked.unit()));
        }
        if (value.period() == null) {
            fail(place + "/period", "exchange_period_unreadable");
        } else if (!value.period().equals(asked.period())) {
            fail(place + "/period", "exchange_period_other", asked.period().code());
        }
        if (!NUMBER.matcher(value.value()).matches()) {
            fail(place + "/value", "exchange_number");
        } else if (figure.isPresent()) {
            if (!seen.add(figure.get())) {
                fail(place, "exchange_value_twice");
            }
            figures.add(new Delivered(place, figure.get(), Long.parseLong(value.value())));
        }
    }

    private void fail(String place, String code, Object... arguments) {
        errors.add(FieldProblem.at(place, code, arguments));
    }
}

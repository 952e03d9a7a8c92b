package vn.canbang.reporting.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.figure.FigureKey;

/**
 * Figures of a document, as many as it holds, for a report that is being written (ADR 0022).
 *
 * @param source the document, which stands beside each number as its source
 * @param reason why automatic numbers are set aside, said once for all of them
 * @param replacing whether what somebody typed before gives way
 */
public record DeliveredFigures(
        List<Delivered> figures, String source, @Nullable String reason, boolean replacing) {

    public DeliveredFigures {
        figures = List.copyOf(figures);
    }

    /**
     * One of them.
     *
     * @param place JSON pointer to it in the document
     */
    public record Delivered(String place, FigureKey key, long value) {}
}

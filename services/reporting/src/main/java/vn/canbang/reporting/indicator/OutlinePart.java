package vn.canbang.reporting.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the annual report: its number, its title and what is to be written in words.
 *
 * @param narratives the text fields of the part; none for a mere heading
 */
public record OutlinePart(
        String number, String vi, String en, @Nullable List<NarrativeField> narratives) {

    public OutlinePart {
        narratives = narratives == null ? List.of() : List.copyOf(narratives);
    }

    /** A text that the reporting unit writes. */
    public record NarrativeField(String key, String vi, String en) {}
}

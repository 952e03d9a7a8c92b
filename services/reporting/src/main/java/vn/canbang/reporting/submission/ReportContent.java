package vn.canbang.reporting.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureEntry;

/** What a report says: its figures with their origin, the births that it took over, and its texts. */
public record ReportContent(List<FigureEntry> entries, List<RecordedBirths> births, List<Narrative> narratives) {

    static final ReportContent NONE = new ReportContent(List.of(), List.of(), List.of());

    public ReportContent {
        entries = List.copyOf(entries);
        births = List.copyOf(births);
        narratives = List.copyOf(narratives);
    }

    /** Nobody has begun it. */
    boolean isEmpty() {
        return entries.isEmpty() && narratives.isEmpty();
    }

    public FigureEntries figures() {
        return FigureEntries.of(entries);
    }

    /** The text of a key; empty while nobody has written it. */
    public String textOf(String key) {
        return narratives.stream()
                .filter(narrative -> narrative.key().equals(key))
                .map(Narrative::text)
                .findFirst()
                .orElse("");
    }

    ReportContent with(FigureEntries figures) {
        return new ReportContent(figures.list(), births, narratives);
    }

    ReportContent with(FigureEntries figures, List<RecordedBirths> born) {
        return new ReportContent(figures.list(), born, narratives);
    }

    /** Writes texts; those not named stay. */
    ReportContent written(Collection<Narrative> texts) {
        var all = new LinkedHashMap<String, Narrative>();
        narratives.forEach(narrative -> all.put(narrative.key(), narrative));
        texts.forEach(narrative -> all.put(narrative.key(), narrative));
        return new ReportContent(entries, births, List.copyOf(all.values()));
    }

    /** What reads differently in a later content. */
    List<ContentChange> changesTo(ReportContent later) {
        var changes = new ArrayList<ContentChange>();
        var before = figures();
        for (var entry : later.entries()) {
            before.find(entry.name())
                    .flatMap(old -> ContentChange.between(old, entry))
                    .ifPresent(changes::add);
        }
        for (var narrative : later.narratives()) {
            ContentChange.between(textOf(narrative.key()), narrative).ifPresent(changes::add);
        }
        return changes;
    }
}

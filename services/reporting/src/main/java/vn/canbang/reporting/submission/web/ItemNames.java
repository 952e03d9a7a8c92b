package vn.canbang.reporting.submission.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.canbang.reporting.submission.Remark;
import vn.canbang.reporting.submission.SubmissionFigures;

/** What the items of a report are called: its figures, by key and by measure, its texts, and the report itself. */
record ItemNames(Map<String, String> byItem) {

    static ItemNames of(SubmissionFigures figures, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        var names = new HashMap<String, String>();
        names.put(Remark.WHOLE_REPORT, english ? "Report" : "Báo cáo");
        for (var part : figures.parts()) {
            for (var line : part.lines()) {
                var name = english ? line.figure().en() : line.figure().vi();
                names.put(line.key().value(), name);
                var entry = line.entry();
                if (entry != null) {
                    names.put(entry.measure(), name);
                }
            }
            part.part()
                    .fields()
                    .forEach(field -> names.put(part.part().keyOf(field), english ? field.en() : field.vi()));
        }
        return new ItemNames(names);
    }

    /** The name, or the item itself when a form of an earlier release had it. */
    String of(String item) {
        return byItem.getOrDefault(item, item);
    }
}

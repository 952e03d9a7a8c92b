package vn.canbang.reporting.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is said of the files of a dataset, in the form of a Data Package: which report it is, and what each column means. */
final class DataDescription {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataDescription() {}

    static String of(ReportSnapshot report, List<DataFile> files, PaperMark mark) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", report.fileName());
        described.put("title", report.subject());
        described.put("description", mark.after(report.span().dataLine()));
        described.put("created", report.takenAt().toString());
        described.put("contributors", List.of(Map.of("title", report.issuer().fullName(), "role", "publisher")));
        described.put("unit", report.span().unitCode());
        described.put("from", report.span().from().toString());
        described.put("to", report.span().to().toString());
        described.put("cutOff", report.span().cutOff().toString());
        if (report.span().birthsUntil() != null) {
            described.put("birthsUntil", report.span().birthsUntil().toString());
        }
        described.put("approved", report.approved());
        described.put("resources", files.stream().map(DataDescription::of).toList());
        return JSON.writeValueAsString(described);
    }

    private static Map<String, Object> of(DataFile file) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", file.name().replace(".csv", ""));
        described.put("path", file.name());
        described.put("title", file.title());
        described.put("format", "csv");
        described.put("mediatype", "text/csv");
        described.put("encoding", "utf-8");
        described.put("dialect", Map.of("delimiter", ",", "decimalChar", ".", "header", true));
        described.put("schema", Map.of("fields", file.fields(), "missingValues", List.of("")));
        return described;
    }
}

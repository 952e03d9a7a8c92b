package vn.canbang.directory.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.rule.RuleStatus;

/** The rules that ship with the platform: rows of files, and the days off of the calendar. */
@Component
class ShippedRules {

    private static final String PLACE = "canbang/rules/";

    private final JsonMapper json;
    private final List<ShippedRule> rules;

    ShippedRules(JsonMapper json) {
        this.json = json;
        var all = new ArrayList<ShippedRule>();
        for (var file :
                List.of("territory.yaml", "commitment.yaml", "wording.yaml", "report.yaml", "srb.yaml", "data.yaml")) {
            read(file).forEach(row -> all.add(rule(row)));
        }
        all.addAll(calendar("calendar.holidays", "holiday", "day_off_in_lieu"));
        all.addAll(calendar("calendar.working_days", "working_in_lieu"));
        rules = List.copyOf(all);
    }

    List<ShippedRule> all() {
        return rules;
    }

    private ShippedRule rule(Map<String, Object> row) {
        var until = row.get("until");
        return new ShippedRule(
                text(row, "key"),
                json.valueToTree(row.get("value")),
                LocalDate.parse(text(row, "from")),
                until == null ? null : LocalDate.parse(String.valueOf(until)),
                RuleStatus.valueOf(text(row, "status").toUpperCase(Locale.ROOT)),
                text(row, "source"),
                Boolean.TRUE.equals(row.get("fixed")),
                (Integer) row.get("least"),
                (Integer) row.get("most"),
                words(row),
                (String) row.get("waits"));
    }

    private static List<String> words(Map<String, Object> row) {
        return row.get("among") instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(Map<String, Object> row, String field) {
        var value = row.get(field);
        if (value == null) {
            throw new IllegalStateException("rule without " + field + ": " + row.get("key"));
        }
        return String.valueOf(value);
    }

    private static List<Map<String, Object>> read(String file) {
        try (InputStream in = new ClassPathResource(PLACE + file).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row a year, so that a clock that runs past the last year finds none. */
    private List<ShippedRule> calendar(String key, String... kinds) {
        var years = new TreeMap<Integer, TreeSet<String>>();
        for (var day : days()) {
            if (List.of(kinds).contains(day.get("kind"))) {
                var date = LocalDate.parse(day.get("date"));
                years.computeIfAbsent(date.getYear(), year -> new TreeSet<>()).add(date.toString());
            }
        }
        return years.entrySet().stream()
                .map(year -> new ShippedRule(
                        key,
                        json.valueToTree(List.copyOf(year.getValue())),
                        LocalDate.of(year.getKey(), 1, 1),
                        LocalDate.of(year.getKey() + 1, 1, 1),
                        RuleStatus.VERIFIED,
                        "Lịch nghỉ của cán bộ, công chức năm " + year.getKey(),
                        true,
                        null,
                        null,
                        List.of(),
                        null))
                .toList();
    }

    private static List<CSVRecord> days() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                        new ClassPathResource(PLACE + "holidays.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

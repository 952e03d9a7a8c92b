package vn.canbang.directory.unit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.canbang.starter.access.UnitLevel;

/** Reads the shipped facts about administrative units. */
final class UnitFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private UnitFiles() {}

    static List<UnitFact> units() {
        return read(
                "canbang/units/units.csv",
                row -> new UnitFact(
                        row.get("code"),
                        level(row.get("level")),
                        row.get("name_vi"),
                        row.get("type_vi"),
                        orNull(row.get("parent_code")),
                        LocalDate.parse(row.get("valid_from")),
                        date(row.get("valid_to"))));
    }

    static List<UnitChange> changes() {
        return read("canbang/units/changes.csv", UnitFiles::change);
    }

    private static UnitChange change(CSVRecord row) {
        var newLevel = orNull(row.get("new_level"));
        var share = orNull(row.get("share"));
        return new UnitChange(
                row.get("old_code"),
                level(row.get("old_level")),
                orNull(row.get("new_code")),
                newLevel == null ? null : level(newLevel),
                LocalDate.parse(row.get("effective")),
                ChangeKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                share == null ? null : Integer.valueOf(share),
                orNull(row.get("part")),
                orNull(row.get("resolution")));
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> make) {
        try (var in = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(in)) {
            var facts = new ArrayList<T>();
            for (var row : rows) {
                facts.add(make.apply(row));
            }
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitLevel level(String text) {
        return UnitLevel.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package vn.canbang.runner.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of one demonstration file. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static List<Row> of(String tenant, String file) {
        try (var reader = new InputStreamReader(open(tenant, file), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords().stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String tenant, String file) {
        try (InputStream stream = open(tenant, file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String tenant, String file) {
        String name = "/demo/" + tenant + "/" + file;
        return Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
    }

    /** One row; cells are asked by the name of their column. */
    record Row(CSVRecord cells) {

        String get(String column) {
            return cells.get(column);
        }

        String content() {
            return String.join(",", cells);
        }

        List<String> list(String column) {
            return List.of(get(column).split(";", -1));
        }
    }
}

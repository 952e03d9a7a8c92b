package vn.canbang.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What no form may say, as the directory ships it. */
public final class ShippedWording {

    private static final Path FILE = Path.of("../directory/src/main/resources/canbang/rules/wording.yaml");

    private ShippedWording() {}

    /** A rule with its phrases. */
    public record Row(String key, List<String> phrases, LocalDate from, String source) {}

    public static List<Row> rows() {
        try (var in = Files.newInputStream(FILE)) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return rows.stream().map(ShippedWording::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Map<String, Object> row) {
        var phrases = ((List<?>) row.getOrDefault("value", List.of()))
                .stream().map(String::valueOf).toList();
        return new Row(
                String.valueOf(row.get("key")),
                phrases,
                LocalDate.parse(String.valueOf(row.get("from"))),
                String.valueOf(row.get("source")));
    }
}

package vn.canbang.reporting.birth;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The published ratios that ship with a release, each with its source ({@code canbang/reporting/reference/srb.csv}). */
@Component
public class ReferenceSeries {

    private final List<ReferenceFigure> figures = read();

    /** What was published of the country, its regions and one province. */
    public List<ReferenceFigure> about(String province) {
        return figures.stream().filter(figure -> figure.concerns(province)).toList();
    }

    private static List<ReferenceFigure> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setRecordSeparator('\n')
                .get();
        try (var in = new ClassPathResource("canbang/reporting/reference/srb.csv").getInputStream();
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(ReferenceFigure::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.canbang.reporting.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.web.Act;

/** The lists in which the records behind a figure are found, from {@code canbang/reporting/origin-lists.yaml}. */
@Component
public class OriginLists {

    private final List<OriginList> all = read();
    private final ProblemTexts texts = new ProblemTexts();
    private final AccessMatrix matrix;

    OriginLists(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * A list of the service that publishes the measures.
     *
     * @param permission opens it
     */
    record OriginList(String list, String permission, List<MeasureName> measures) {

        OriginList {
            measures = List.copyOf(measures);
        }
    }

    /**
     * The list behind a figure that a service filled in, or why the reader may not open it; what was only typed or added up has
     * none.
     */
    public Optional<Act> behind(FigureEntry entry, Caller reader, Locale locale) {
        var automatic = entry.automatic();
        if (automatic == null || automatic.documents() == 0) {
            return Optional.empty();
        }
        return all.stream()
                .filter(origin -> origin.measures().contains(entry.name()))
                .findFirst()
                .map(origin -> matrix.allows(reader, origin.permission())
                        ? Act.allowed(origin.list())
                        : Act.refused(origin.list(), texts.detail("not_allowed", locale)));
    }

    List<OriginList> all() {
        return all;
    }

    private static List<OriginList> read() {
        try (var in = new ClassPathResource("canbang/reporting/origin-lists.yaml").getInputStream()) {
            return List.copyOf(new YAMLMapper().readValue(in, new TypeReference<List<OriginList>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.canbang.runner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.canbang.runner.RunnerException;

/** The figures as a Markdown table, with the day and the machine above it. */
record BenchTable(LocalDate day, Machine machine, String database, boolean quick, List<Row> rows) {

    BenchTable {
        rows = List.copyOf(rows);
    }

    String markdown() {
        StringBuilder text = new StringBuilder("%s; %s. %s.\n\n".formatted(day, machine.words(), database));
        if (quick) {
            text.append("A quick run with tiny counts: it shows that everything runs, its figures mean nothing.\n\n");
        }
        text.append("| What | Asked | Measured |\n| --- | --- | --- |\n");
        rows.forEach(row -> text.append("| %s | %s | %s |\n".formatted(row.what(), row.asked(), row.measured())));
        return text.toString();
    }

    void write(Path file) {
        String page = """
                # Figures

                Written by `./canbang bench --write`: the platform, its database, Keycloak and the measuring program share this one machine.
                Percentiles are of single requests as the client sees them; the number measured stands in brackets.

                """;
        try {
            Files.writeString(file, page + markdown());
        } catch (IOException e) {
            throw new RunnerException(file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}

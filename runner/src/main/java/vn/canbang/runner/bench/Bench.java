package vn.canbang.runner.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.Settings;
import vn.canbang.runner.client.ApiException;

/**
 * Measures the platform from its start to what a province feels of its neighbours, and tells the table; what cannot be measured is
 * named in its row.
 */
public final class Bench {

    private final Settings settings;
    private final BenchOptions options;
    private final Consumer<String> telling;

    public Bench(Settings settings, BenchOptions options, Consumer<String> telling) {
        this.settings = settings;
        this.options = options;
        this.telling = telling;
    }

    /** Tells whether everything could be measured. */
    public boolean run() {
        Machine machine = Machine.here();
        telling.accept("Measuring on " + machine.words() + ".");
        BenchPlatform platform = new BenchPlatform(settings, telling);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::down, "stop-measured"));
        if (!options.keep()) {
            platform.wipe();
        }
        List<Row> rows = new ArrayList<>();
        boolean whole = true;
        try {
            rows.addAll(new StartFigures(platform).measure());
            whole &= measure(rows, "Signatures", new CoverageFigures(platform, options)::measure);
            whole &= measure(rows, "The gateway", new GatewayFigures(platform, options, telling)::measure);
            whole &= measure(rows, "Lists", new ListFigures(platform, options, telling)::measure);
            whole &= measure(rows, "Records of others", new HiddenFigures(platform, options)::measure);
            whole &= measure(rows, "Killed processes", new KillFigures(platform)::measure);
            whole &= measure(rows, "A greedy neighbour", new NeighbourFigures(platform, options)::measure);
            whole &= measure(rows, "Reorganisation", new ReorganisationFigure(platform, options, telling)::measure);
        } finally {
            platform.down();
        }
        LocalDate day = LocalDate.now(ZoneId.systemDefault());
        BenchTable table = new BenchTable(day, machine, platform.database(), options.quick(), rows);
        telling.accept("");
        telling.accept(table.markdown());
        if (options.write()) {
            table.write(settings.root().resolve("docs/benchmarks.md"));
        }
        return whole;
    }

    private boolean measure(List<Row> rows, String name, Supplier<List<Row>> figures) {
        telling.accept(name + " …");
        try {
            rows.addAll(figures.get());
            return true;
        } catch (RunnerException | ApiException e) {
            telling.accept("  " + e.getMessage());
            rows.add(Row.notRun(name, "", String.valueOf(e.getMessage())));
            return false;
        }
    }
}

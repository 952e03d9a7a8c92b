package vn.canbang.runner.bench;

import java.util.List;
import java.util.Locale;

/** How fast and how large the platform is when everything that is made once has been made. */
final class StartFigures {

    private final BenchPlatform platform;

    StartFigures(BenchPlatform platform) {
        this.platform = platform;
    }

    /** Starts, stops and starts again; the second start is the one that counts. Leaves the platform running. */
    List<Row> measure() {
        platform.up();
        platform.down();
        BenchPlatform.Start start = platform.up();
        return List.of(new Row(
                "Start: built tree with loaded demonstration data to ready",
                "40 s, 2048 MB resident in all (aim: 20 s, 1536 MB)",
                String.format(Locale.ROOT, "%.1f s, %d MB", start.seconds(), start.megabytes())));
    }
}

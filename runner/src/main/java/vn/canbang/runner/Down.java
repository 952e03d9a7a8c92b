package vn.canbang.runner;

import java.time.Duration;
import java.util.function.Consumer;

/** {@code ./canbang down}: stops what runs, and with {@code --wipe} deletes its data. */
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Settings settings;
    private final Consumer<String> telling;

    Down(Settings settings, Consumer<String> telling) {
        this.settings = settings;
        this.telling = telling;
    }

    void run(boolean wipe) {
        ProcessFiles files = new ProcessFiles(settings.state());
        boolean ran = !files.running().isEmpty();
        files.find("runner").ifPresent(runner -> ProcessFiles.end(runner, PATIENCE));
        files.forget("runner");
        files.stopOrphans(PATIENCE);
        telling.accept(ran ? "Stopped." : "Nothing was running.");
        if (wipe) {
            settings.state().wipe();
            telling.accept("Data, logs and secrets in " + settings.state().root() + " are deleted.");
            if (settings.environment().containsKey("MONGODB_URI")) {
                telling.accept("The server that MONGODB_URI names was left as it is.");
            }
        }
    }
}

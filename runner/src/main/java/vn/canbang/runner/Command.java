package vn.canbang.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A step of preparation: a program that runs to its end, with its output in a log. */
final class Command {

    private Command() {}

    /** Runs the program and tells whether it ended well. */
    static boolean run(List<String> words, Path directory, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = start(builder);
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new RunnerException(builder.command().getFirst() + " cannot be started: " + e.getMessage() + ".", e);
        }
    }
}

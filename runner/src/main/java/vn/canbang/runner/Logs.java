package vn.canbang.runner;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code ./canbang logs [name] [-f]}: the last lines of the parts' logs, and with {@code -f} what comes. */
final class Logs {

    private static final int LINES = 40;
    private static final int BYTES = 64 * 1024;

    private final StateDirectory state;
    private final Consumer<String> telling;

    Logs(StateDirectory state, Consumer<String> telling) {
        this.state = state;
        this.telling = telling;
    }

    void run(Optional<String> name, boolean follow) throws InterruptedException {
        List<Path> files = files(name);
        Map<Path, Long> seen = new HashMap<>();
        for (Path file : files) {
            telling.accept("==> " + file);
            List<String> lines =
                    read(file, Math.max(0, size(file) - BYTES)).lines().toList();
            lines.stream().skip(Math.max(0, lines.size() - LINES)).forEach(telling);
            seen.put(file, size(file));
        }
        while (follow) {
            for (Path file : files) {
                long from = seen.getOrDefault(file, 0L);
                if (size(file) > from) {
                    read(file, from).lines().forEach(telling);
                }
                seen.put(file, size(file));
            }
            Thread.sleep(500);
        }
    }

    private List<Path> files(Optional<String> name) {
        List<Path> found = new ArrayList<>();
        String glob = name.orElse("*") + ".log";
        try (var files = Files.newDirectoryStream(state.logs(), glob)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new RunnerException("The logs cannot be listed: " + e.getMessage() + ".", e);
        }
        if (found.isEmpty()) {
            throw new RunnerException("There is no log " + glob + " in " + state.logs() + ".");
        }
        found.sort(null);
        return found;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String read(Path file, long from) {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            opened.seek(from);
            byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, opened.length() - from)];
            opened.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RunnerException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}

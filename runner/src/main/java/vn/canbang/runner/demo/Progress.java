package vn.canbang.runner.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is already loaded, with the ids that the platform gave; a load that was broken off goes on from here. */
final class Progress {

    private final Path file;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    private Progress(Path file) {
        this.file = file;
    }

    static Progress in(Path file) {
        Progress progress = new Progress(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        progress.ids.put(line.substring(0, tab), line.substring(tab + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return progress;
    }

    boolean has(String kind, String key) {
        return ids.containsKey(kind + ":" + key);
    }

    Optional<String> find(String kind, String key) {
        return Optional.ofNullable(ids.get(kind + ":" + key));
    }

    String id(String kind, String key) {
        return find(kind, key)
                .orElseThrow(() -> new IllegalStateException("The " + kind + " " + key + " is not loaded yet."));
    }

    synchronized void keep(String kind, String key, String id) {
        ids.put(kind + ":" + key, id);
        try {
            Files.writeString(
                    file,
                    kind + ":" + key + "\t" + id + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.canbang.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Where this installation keeps what must outlive a run: data, logs, process numbers and secrets. */
public record StateDirectory(Path root) {

    private static final long LARGE_LOG = 16L * 1024 * 1024;

    public static StateDirectory at(Path root) {
        StateDirectory state = new StateDirectory(root.toAbsolutePath().normalize());
        List.of(state.root(), state.logs(), state.processes(), state.data()).forEach(StateDirectory::create);
        return state;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Puts large logs aside at a start, so that they do not grow for ever: one older file each is kept. */
    void turnLogsOver() {
        try (var files = Files.newDirectoryStream(logs(), "*.log")) {
            for (Path file : files) {
                if (Files.size(file) > LARGE_LOG) {
                    Files.move(
                            file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new RunnerException("The logs in " + logs() + " cannot be put aside: " + e.getMessage() + ".", e);
        }
    }

    Path processes() {
        return root.resolve("run");
    }

    public Path data() {
        return root.resolve("data");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path ports() {
        return root.resolve("ports.properties");
    }

    /** Deletes everything that a run leaves behind, the secrets too. */
    void wipe() {
        List.of(logs(), processes(), data(), secrets(), ports()).forEach(StateDirectory::delete);
    }

    static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new RunnerException("The folder " + directory + " cannot be created: " + e.getMessage() + ".", e);
        }
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new RunnerException(path + " cannot be deleted: " + e.getMessage() + ".", e);
        }
    }
}

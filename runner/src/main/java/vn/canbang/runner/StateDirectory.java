package vn.canbang.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where this installation keeps what must outlive a run: data, logs, process numbers and secrets. */
public record StateDirectory(Path root) {

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

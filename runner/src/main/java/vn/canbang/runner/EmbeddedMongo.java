package vn.canbang.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The MongoDB-compatible server that comes with the platform, run from a copy of its jars that no build touches. */
record EmbeddedMongo(Path libraries, Path caches, int port, StateDirectory state) implements Mongo {

    private static final String MAIN = "vn.canbang.mongo.EmbeddedMongoApplication";

    EmbeddedMongo {
        if (!Files.isDirectory(libraries)) {
            throw new RunnerException("The embedded MongoDB server is not built (" + libraries + " is missing).");
        }
    }

    @Override
    public String words() {
        return "MongoDB: the embedded server (no MONGODB_URI, no mongod on the PATH)";
    }

    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public List<Part> parts() {
        Path home = copy();
        Path data = state.data().resolve("mongo");
        StateDirectory.create(data);
        List<String> command = new ArrayList<>(Jvm.command("448m"));
        command.addAll(List.of("-cp", home + "/*", MAIN, "--port=" + port, "--data=" + data));
        return List.of(new Part("mongo", 0, command, Map.of(), home, Readiness.port(port)));
    }

    private Path copy() {
        List<Path> jars = jars();
        Fingerprint fingerprint = new Fingerprint();
        jars.forEach(jar -> fingerprint.text(jar.getFileName().toString()).jar(jar));
        Path home = caches.resolve("mongo").resolve(fingerprint.value());
        if (!Files.exists(home.resolve("complete"))) {
            StateDirectory.delete(caches.resolve("mongo"));
            StateDirectory.create(home);
            try {
                for (Path jar : jars) {
                    Files.copy(jar, home.resolve(jar.getFileName()));
                }
                Files.createFile(home.resolve("complete"));
            } catch (IOException e) {
                throw new RunnerException("The embedded server cannot be copied: " + e.getMessage() + ".", e);
            }
        }
        return home;
    }

    private List<Path> jars() {
        List<Path> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(libraries, "*.jar")) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new RunnerException(libraries + " cannot be read: " + e.getMessage() + ".", e);
        }
        found.sort(null);
        return found;
    }
}

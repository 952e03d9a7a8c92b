package vn.canbang.runner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which database server the platform uses: a given one, an installed one, or our own embedded one. */
sealed interface Mongo permits Mongo.Given, Mongo.Installed, EmbeddedMongo {

    /** What the person at the terminal reads. */
    String words();

    /** Where the services find it. */
    String uri();

    /** The process to start, if it is ours to start. */
    default List<Part> parts() {
        return List.of();
    }

    static Mongo choose(Settings settings) {
        String given = settings.environment().get("MONGODB_URI");
        if (given != null && !given.isBlank()) {
            return new Given(given);
        }
        int port = settings.ports().of(Port.MONGO);
        return installed(settings.environment().getOrDefault("PATH", ""))
                .<Mongo>map(program -> new Installed(program, port, settings.state()))
                .orElseGet(() -> new EmbeddedMongo(
                        settings.root().resolve("runner/target/lib"), settings.caches(), port, settings.state()));
    }

    private static Optional<Path> installed(String path) {
        return Arrays.stream(path.split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A server that somebody else runs. */
    record Given(String uri) implements Mongo {
        @Override
        public String words() {
            return "MongoDB: the server that MONGODB_URI names";
        }
    }

    /** A {@code mongod} of this machine, with data of our own. */
    record Installed(Path program, int port, StateDirectory state) implements Mongo {
        @Override
        public String words() {
            return "MongoDB: " + program;
        }

        @Override
        public String uri() {
            return "mongodb://127.0.0.1:" + port;
        }

        @Override
        public List<Part> parts() {
            Path data = state.data().resolve("mongod");
            StateDirectory.create(data);
            List<String> command = List.of(
                    program.toString(),
                    "--dbpath",
                    data.toString(),
                    "--bind_ip",
                    "127.0.0.1",
                    "--noscripting",
                    "--port",
                    Integer.toString(port));
            return List.of(new Part("mongo", 0, command, Map.of(), data, Readiness.port(port)));
        }
    }
}

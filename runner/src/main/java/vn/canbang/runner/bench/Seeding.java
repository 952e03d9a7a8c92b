package vn.canbang.runner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.canbang.runner.Port;
import vn.canbang.runner.RunnerException;

/** A second process of commitments beside the running one, started only to fill a tenant; it ends when that is done. */
final class Seeding implements AutoCloseable {

    private static final String DONE = "bulk seeding done";
    private static final Pattern SEEDED = Pattern.compile("bulk seeding goes on.*\"providers\":\"?(\\d+)");

    private final Process process;
    private final Path log;

    private Seeding(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Seeding start(BenchPlatform platform, String tenant, int providers) {
        Path log = platform.state().resolve("logs/seeding.log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-jar",
                platform.root()
                        .resolve("services/commitments/target/commitments-0.1.0.jar")
                        .toString(),
                "--canbang.commitments.bulk-seed.tenant=" + tenant,
                "--canbang.commitments.bulk-seed.providers=" + providers,
                "--canbang.mongo.read-seconds=600");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "MONGODB_URI", "mongodb://127.0.0.1:" + platform.port(Port.MONGO),
                        "CANBANG_PUBLIC_URL", platform.url().toString(),
                        "CANBANG_KEYCLOAK_URL", platform.address(Port.KEYCLOAK),
                        "CANBANG_DIRECTORY_URL", platform.address(Port.DIRECTORY),
                        "CANBANG_CLIENT_SECRET", platform.secret("commitments"),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(platform.sparePort(1)),
                        "MANAGEMENT_SERVER_ADDRESS", "127.0.0.1",
                        "MANAGEMENT_SERVER_PORT", Integer.toString(platform.sparePort(2))));
        try {
            return new Seeding(builder.start(), log);
        } catch (IOException e) {
            throw new RunnerException("The seeding cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /** How many providers it said were seeded. */
    long seeded() {
        return SEEDED.matcher(said())
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
    }

    /** Whether all is seeded; fails when the process ended without it. */
    boolean isDone() {
        boolean isDone = said().contains(DONE);
        if (!isDone && !process.isAlive()) {
            throw new RunnerException("The seeding ended before its time: see " + log + ".");
        }
        return isDone;
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new RunnerException(log + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

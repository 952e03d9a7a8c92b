package vn.canbang.commitments.benchmark;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.canbang.test.Api;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestMongo;
import vn.canbang.test.TestToken;

/** Reporting as it was built, as a process of its own that follows the service: it makes the indicators of its numbers. */
final class ReportingBeside implements AutoCloseable {

    private static final Path JAR = Path.of("../reporting/target/reporting-0.1.0.jar");
    private static final Path LOG = Path.of("target/reporting-beside.log");

    private final Process process;
    private final int port;

    private ReportingBeside(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** With the heap that a platform gives it, and a database without anything in it. */
    static ReportingBeside follow(int commitments) {
        try (var client = MongoClients.create(TestMongo.uri())) {
            client.getDatabase("reporting_" + ReformedProvince.TENANT).drop();
        }
        var port = freePort();
        var stub = StubPlatform.get().url();
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseCompactObjectHeaders",
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=UTC",
                        "-jar",
                        JAR.toString()))
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment()
                .putAll(Map.of(
                        "MONGODB_URI",
                        TestMongo.uri(),
                        "CANBANG_PUBLIC_URL",
                        TestToken.PUBLIC_URL,
                        "CANBANG_KEYCLOAK_URL",
                        stub,
                        "CANBANG_DIRECTORY_URL",
                        stub,
                        "CANBANG_COMMITMENTS_URL",
                        "http://127.0.0.1:" + commitments,
                        "CANBANG_CLIENT_SECRET",
                        "for-tests-only",
                        "SERVER_PORT",
                        String.valueOf(port),
                        "MANAGEMENT_SERVER_PORT",
                        String.valueOf(freePort())));
        try {
            return new ReportingBeside(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api asked() {
        return Api.at(port)
                .as(TestToken.in(ReformedProvince.TENANT)
                        .unit(ReformedProvince.PATH)
                        .roles("report_consolidator")
                        .subject("consolidator of the province"));
    }

    /** Waits until it knows of so many commitments in force. */
    void awaitCounted(long commitments) {
        BenchmarkedService.await(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("reporting ended before its time: see " + LOG);
            }
            return counted() == commitments;
        });
    }

    private long counted() {
        try {
            var answer = asked().get("/api/reporting/v1/coverage");
            return answer.status() == 200
                    ? answer.json().at("/total/providers/signed").asLong()
                    : -1;
        } catch (UncheckedIOException e) {
            return -1; // still starting
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

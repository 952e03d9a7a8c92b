package vn.canbang.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * Keycloak, who knows who somebody is. Its distribution is unpacked and built once for the checkout; each installation has a
 * home of its own that points to it, with its own database and realm and sign-in page as they are in {@code keycloak/}.
 */
final class Keycloak {

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "version.txt");
    private static final String BUILT = ".built";

    private final Settings settings;
    private final Path distribution;

    Keycloak(Settings settings) {
        this.settings = settings;
        if (!Files.exists(archive())) {
            throw new RunnerException("Keycloak's archive is missing (" + archive() + "): build the runner first.");
        }
        this.distribution = settings.caches().resolve("keycloak").resolve(fingerprint());
    }

    boolean isBuilt() {
        return Files.exists(distribution.resolve(BUILT));
    }

    /** Unpacks the distribution and lets it build itself with our options, about half a minute. */
    void build(Path log) {
        StateDirectory.delete(settings.caches().resolve("keycloak"));
        StateDirectory.create(distribution);
        try {
            unzip(archive(), distribution);
            Files.copy(
                    source("keycloak.conf"),
                    distribution.resolve("conf/keycloak.conf"),
                    StandardCopyOption.REPLACE_EXISTING);
            List<String> words =
                    List.of("bash", distribution.resolve("bin/kc.sh").toString(), "build");
            Map<String, String> environment =
                    Map.of("JAVA_HOME", Jvm.home().toString(), "CANBANG_PUBLIC_URL", settings.publicUrl());
            if (!Command.run(words, distribution, environment, log)) {
                throw new RunnerException("Keycloak's build failed: see " + log + ".");
            }
            Files.createFile(distribution.resolve(BUILT));
        } catch (IOException e) {
            throw new RunnerException("Keycloak cannot be unpacked: " + e.getMessage() + ".", e);
        }
    }

    Part part(Map<String, String> secrets) {
        Path home = settings.state().data().resolve("keycloak");
        furnish(home);
        Ports ports = settings.ports();
        return new Part(
                "keycloak",
                1,
                command(home),
                secrets,
                home,
                Readiness.http(ports.url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready"));
    }

    /** What kc.sh would run; run directly, so that the process we know is the one that serves. */
    private List<String> command(Path home) {
        List<String> words = new ArrayList<>(Jvm.command("256m"));
        words.addAll(List.of(
                "-Xms64m",
                "-XX:MaxMetaspaceSize=256m",
                "-Djava.security.egd=file:/dev/urandom",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--http-port=" + settings.ports().of(Port.KEYCLOAK),
                "--http-management-port=" + settings.ports().of(Port.KEYCLOAK_MANAGEMENT)));
        return words;
    }

    private void furnish(Path home) {
        Path realms = home.resolve("data/import");
        StateDirectory.create(realms);
        try {
            for (String name : SHARED) {
                link(home.resolve(name), distribution.resolve(name));
            }
            link(home.resolve("themes"), source("themes").toAbsolutePath());
            Files.copy(source("realm.json"), realms.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RunnerException("Keycloak's home " + home + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private String fingerprint() {
        try {
            return new Fingerprint()
                    .text(Long.toString(Files.size(archive())))
                    .content(source("keycloak.conf"))
                    .text(Runtime.version().toString())
                    .value();
        } catch (IOException e) {
            throw new RunnerException(archive() + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private Path archive() {
        return settings.root().resolve("runner/target/keycloak/keycloak.zip");
    }

    private Path source(String name) {
        return settings.root().resolve("keycloak").resolve(name);
    }

    /** Unpacks without the archive's own top folder. */
    private static void unzip(Path archive, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path file = target.resolve(inside).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive holds " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

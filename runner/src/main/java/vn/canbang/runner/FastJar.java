package vn.canbang.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * A production jar, unpacked and trained once so that it starts in about a second: Spring Boot's own extraction, and a cache of
 * loaded and linked classes (docs/architecture.md, "Start").
 */
final class FastJar {

    private static final String CACHE = "classes.aot";
    private static final String SPRING_AOT_MARK = "__ApplicationContextInitializer.class";

    private final String name;
    private final Path jar;
    private final Path apps;
    private final Path directory;
    private final String maximalHeap;
    private final boolean hasSpringAot;

    private FastJar(String name, Path jar, Path apps, String fingerprint, String maximalHeap, boolean hasSpringAot) {
        this.name = name;
        this.jar = jar;
        this.apps = apps;
        this.directory = apps.resolve(name + "-" + fingerprint);
        this.maximalHeap = maximalHeap;
        this.hasSpringAot = hasSpringAot;
    }

    static FastJar of(String name, Path jar, Path caches, String maximalHeap) {
        if (!Files.exists(jar)) {
            throw new RunnerException("%s is not built (%s is missing): run ./canbang up from a whole checkout."
                    .formatted(name, jar.getFileName()));
        }
        String fingerprint = new Fingerprint()
                .jar(jar)
                .text(Runtime.version().toString())
                .text(String.join(" ", Jvm.command(maximalHeap)))
                .value();
        return new FastJar(name, jar, caches.resolve("apps"), fingerprint, maximalHeap, contains(jar, SPRING_AOT_MARK));
    }

    boolean isUnpacked() {
        return Files.exists(unpacked());
    }

    boolean isTrained() {
        return Files.exists(directory.resolve(CACHE));
    }

    void unpack(Path log) {
        dropOlder();
        StateDirectory.delete(directory);
        StateDirectory.create(apps);
        List<String> words = List.of(
                Jvm.home().resolve("bin/java").toString(),
                "-Djarmode=tools",
                "-jar",
                jar.toAbsolutePath().toString(),
                "extract",
                "--destination",
                directory.toString());
        if (!Command.run(words, apps, Map.of(), log)) {
            throw new RunnerException("%s cannot be unpacked: see %s.".formatted(name, log));
        }
    }

    /** Starts the application up to its readiness once, to record what it loads. Without the record it starts too, only slower. */
    void train(Map<String, String> environment, Path log) {
        List<String> words = Jvm.command(maximalHeap);
        words.add("-XX:AOTCacheOutput=" + CACHE);
        words.add("-Dspring.context.exit=onRefresh");
        addApplication(words);
        Command.run(words, directory, environment, log);
    }

    List<String> command(String... arguments) {
        List<String> words = Jvm.command(maximalHeap);
        if (isTrained()) {
            words.add("-XX:AOTCache=" + CACHE);
        }
        addApplication(words);
        words.addAll(List.of(arguments));
        return words;
    }

    Path directory() {
        return directory;
    }

    private void addApplication(List<String> words) {
        if (hasSpringAot) {
            words.add("-Dspring.aot.enabled=true");
        }
        words.add("-jar");
        words.add(jar.getFileName().toString());
    }

    private Path unpacked() {
        return directory.resolve(jar.getFileName());
    }

    private void dropOlder() {
        if (!Files.isDirectory(apps)) {
            return;
        }
        List<Path> older = new ArrayList<>();
        try (var siblings = Files.newDirectoryStream(apps, name + "-*")) {
            siblings.forEach(older::add);
        } catch (IOException e) {
            throw new RunnerException(apps + " cannot be read: " + e.getMessage() + ".", e);
        }
        older.forEach(StateDirectory::delete);
    }

    private static boolean contains(Path jar, String ending) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(ending));
        } catch (IOException e) {
            throw new RunnerException(jar + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}

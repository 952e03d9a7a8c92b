package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journeys in an installed browser, written for Playwright in {@code e2e/browser}. Without a browser they are refused
 * and never passed over.
 */
final class Browser {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> OUTSIDE_THE_PATH = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Browser() {}

    /** Plays one project of the browser's journeys against the running platform, and fails when one of them fails. */
    static void run(String project, Map<String, String> given) throws IOException, InterruptedException {
        var browser = installed();
        prepare();
        var platform = RunningPlatform.get();
        var environment = new HashMap<>(given);
        environment.put("CANBANG_BROWSER", browser);
        environment.put("CANBANG_BROWSER_PROJECT", project);
        environment.put("CANBANG_URL", platform.url().toString());
        environment.put("CANBANG_PASSWORD", platform.secret("demonstration-password"));

        var status = call(environment, "npx", "--no-install", "playwright", "test", "--project=" + project);

        assertThat(status)
                .as("journeys of " + project + " in " + browser + ", see above")
                .isZero();
    }

    private static String installed() {
        var named = System.getenv("CANBANG_BROWSER");
        if (named != null && !named.isBlank()) {
            assertThat(Path.of(named)).as("CANBANG_BROWSER names a browser").isExecutable();
            return named;
        }
        return Stream.concat(onThePath(), OUTSIDE_THE_PATH.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new AssertionError("No browser: install Chromium or Chrome (Debian: apt-get install"
                        + " chromium), or let CANBANG_BROWSER name one."));
    }

    private static Stream<Path> onThePath() {
        var folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return folders.flatMap(folder -> PROGRAMS.stream().map(program -> Path.of(folder, program)));
    }

    /** Installs what the lock file says, unless that is there already; Playwright downloads no browser of its own. */
    private static void prepare() throws IOException, InterruptedException {
        var wanted = folder().resolve("package-lock.json");
        var present = folder().resolve("node_modules/.canbang-lock");
        if (Files.exists(present) && Files.mismatch(wanted, present) < 0) {
            return;
        }
        assertThat(call(Map.of(), "npm", "ci", "--no-fund", "--no-audit"))
                .as("npm ci")
                .isZero();
        Files.copy(wanted, present);
    }

    private static int call(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder().toFile())
                .redirectErrorStream(true);
        builder.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        builder.environment().put("FORCE_COLOR", "0");
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        try (var output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            stream(output);
        }
        return process.waitFor();
    }

    private static void stream(InputStreamReader output) {
        var lines = new BufferedReader(output);
        try {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return RunningPlatform.root().resolve("e2e/browser");
    }
}

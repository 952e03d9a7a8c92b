package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./canbang} on a machine that lacks something says so in one sentence and fails. */
@Timeout(60)
class LauncherTests {

    private static final Path LAUNCHER = Path.of("../canbang").toAbsolutePath().normalize();
    private static final List<String> OF_ANY_SYSTEM =
            List.of("bash", "dirname", "readlink", "sed", "find", "touch", "mkdir", "mv", "rm", "id", "uname");

    @TempDir
    private Path programs = Path.of("");

    @TempDir
    private Path machine = Path.of("");

    private record Answer(int exitCode, String said) {}

    @BeforeEach
    void putsWhatAnySystemHasOnThePath() throws IOException {
        for (String name : OF_ANY_SYSTEM) {
            Path program = Stream.of("/bin", "/usr/bin")
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(programs.resolve(name), program);
        }
    }

    @Test
    void asksForAJdkWhereNoneOrOnlyAnotherOneIsFound() throws Exception {
        Path nowhere = putLauncherOfAnotherMachine();
        assertThat(canbang(nowhere, "/no/jdk", "test").exitCode()).isEqualTo(1);
        assertThat(canbang(nowhere, "/no/jdk", "test").said())
                .isEqualTo("JDK 25 is missing: install one (for example Temurin 25) or let JAVA_HOME point to it.");

        Path older = putJdk("jdk-21", "21");
        Answer answer = canbang(nowhere, older.toString(), "up");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.said()).startsWith("JDK 25 is missing: install one").hasLineCount(1);
    }

    @Test
    void findsTheJdkInTheUsualPlaceWhateverJavaHomeSays() throws Exception {
        Path launcher = putLauncherOfAnotherMachine();
        Path older = putJdk("jdk-21", "21");
        putJdk("usr/lib/jvm/some-jdk-25", "25");

        assertThat(canbang(launcher, older.toString(), "test").said()).startsWith("Maven is missing");
    }

    @Test
    void asksForMavenBeforeAnythingIsBuilt() throws Exception {
        Answer answer = canbang("test");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.said()).startsWith("Maven is missing: install it").hasLineCount(1);
    }

    @Test
    void asksForNodeThatIsNewEnough() throws Exception {
        put("mvn", "exit 0");
        assertThat(canbang("test").said()).startsWith("Node is missing").hasLineCount(1);

        put("npm", "exit 0");
        put("node", "[ \"$1\" = --version ] && echo v18.0.0; exit 1");
        Answer answer = canbang("test");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.said())
                .isEqualTo("Node v18.0.0 is too old: the portal needs Node 20.19 or newer.")
                .hasLineCount(1);
    }

    @Test
    void refusesTheTestsWithoutBrowserAndLibreOfficeBeforeAnythingIsBuilt() throws Exception {
        put("npm", "exit 0");
        put("node", "exit 0");
        put("mvn", "echo built");

        Answer answer = canbang("test");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.said())
                .contains("Missing: chromium libreoffice-writer libreoffice-calc")
                .hasLineCount(1);
    }

    @Test
    void saysWhatCanBeSaidToIt() throws Exception {
        Answer answer = canbang("fly");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.said()).startsWith("Say ./canbang up, test,").hasLineCount(1);
    }

    private void put(String name, String script) throws IOException {
        Path program = Files.writeString(programs.resolve(name), "#!/bin/bash\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    /** The launcher on a machine whose usual places are folders of this test. */
    private Path putLauncherOfAnotherMachine() throws IOException {
        String text = Files.readString(LAUNCHER);
        for (String usual : List.of("/usr/lib/jvm/", "/opt/", "/Library/Java/", "/usr/local/opt/")) {
            assertThat(text).contains(usual);
            text = text.replace(" " + usual, " " + machine + usual);
        }
        return Files.writeString(machine.resolve("canbang"), text);
    }

    private Path putJdk(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        for (String name : List.of("javac", "java")) {
            Path program = Files.writeString(
                    home.resolve("bin").resolve(name),
                    "#!/bin/bash\necho '    java.specification.version = %s' >&2\n".formatted(version));
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    private Answer canbang(String command) throws IOException, InterruptedException {
        return canbang(LAUNCHER, System.getProperty("java.home"), command);
    }

    private Answer canbang(Path launcher, String javaHome, String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(programs.resolve("bash").toString(), launcher.toString(), command)
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CANBANG_"));
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), said);
    }
}

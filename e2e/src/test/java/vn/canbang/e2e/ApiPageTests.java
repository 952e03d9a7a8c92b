package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the API page as they stand there, run by an agency that has nothing else. */
class ApiPageTests {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    @Tag("journey-3")
    void leadsFromATokenToTheFirstEventInThreeCommands() throws Exception {
        RecordsOfBacGiang.signUnlessSomebodyHas(Person.named("bg.chicuc.chuyenvien"), "2024-09-20");
        var agency = Agency.admittedBy(Person.named("bg.quantri"), "Cơ quan đọc hướng dẫn " + UUID.randomUUID());
        var commands = commands();
        assertThat(commands).hasSize(3);

        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(run(agency, commands.get(0), commands.get(1))).isNotEmpty());

        var last = JSON.readTree(Files.readString(folder.resolve("events.json")))
                .valueStream()
                .toList()
                .getLast()
                .path("id")
                .asString();
        var later = run(agency, commands.get(0), commands.get(2).replace("<id of the last event you have>", last));
        assertThat(later.valueStream().map(event -> event.path("id").asString()))
                .doesNotContain(last);
    }

    private static List<String> commands() throws IOException {
        var page = Files.readString(RunningPlatform.root().resolve("docs/api.md"));
        var begin = page.indexOf("```bash\n") + "```bash\n".length();
        return page.substring(begin, page.indexOf("\n```", begin)).lines().toList();
    }

    private JsonNode run(Agency agency, String... commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", String.join("\n", commands))
                .directory(folder.toFile());
        shell.environment().putAll(agency.credentials());
        shell.environment().put("CANBANG", RunningPlatform.get().url().toString());
        var process = shell.start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        var events = JSON.readTree(answer);
        assertThat(events.isArray()).as(answer).isTrue();
        return events;
    }
}

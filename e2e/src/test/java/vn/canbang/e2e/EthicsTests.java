package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is never built: no field of any API is about a pregnancy, a foetus, a household's members or a person's children. */
class EthicsTests {

    private static final List<String> FORBIDDEN = List.of(
            "pregnan",
            "fetal",
            "foetal",
            "fetus",
            "ultrasoundresult",
            "abortionof",
            "contracept",
            "childname",
            "numberofchildren",
            "birthdate",
            "dateofbirth",
            "nationalid",
            "identitycard",
            "insurance",
            "phone",
            "ethnic",
            "religion",
            "householdmember",
            "headofhousehold",
            "motherName",
            "patient",
            "score",
            "ranking");

    @ParameterizedTest
    @ValueSource(strings = {"directory", "commitments", "reporting"})
    void holdsNoForbiddenField(String service) throws IOException {
        var file = RunningPlatform.root().resolve("api").resolve(service + ".json");
        var names = new TreeSet<String>();
        collect(new JsonMapper().readTree(Files.readString(file)), names);

        assertThat(names).isNotEmpty();
        for (var name : names) {
            assertThat(FORBIDDEN)
                    .as(name)
                    .noneMatch(word -> name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void asksForNoNoteAndNoFileWhereTotalsAreAsked() throws IOException {
        var api = new JsonMapper()
                .readTree(Files.readString(RunningPlatform.root().resolve("api/commitments.json")));
        var fields = new TreeSet<String>();
        api.path("components")
                .path("schemas")
                .propertyStream()
                .filter(schema -> schema.getKey().startsWith("RecordTally")
                        || schema.getKey().startsWith("TallyRequest"))
                .forEach(schema -> collect(schema.getValue(), fields));

        assertThat(fields).isNotEmpty().doesNotContain("note", "remark", "comment", "file", "attachment", "names");
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.path("properties").propertyStream().forEach(property -> names.add(property.getKey()));
        node.forEach(child -> collect(child, names));
    }
}

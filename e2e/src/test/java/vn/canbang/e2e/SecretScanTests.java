package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No file of the repository holds a secret or names a host that packages come from; one that did would be found. */
@Tag("S55")
class SecretScanTests {

    /** Breaks what is planted, so that this file is none of those that hold a secret. */
    private static final String BREAK = "~";

    @Test
    void findsNothingInTheRepository() throws IOException, InterruptedException {
        var files = tracked();

        assertThat(files).hasSizeGreaterThan(1_000).contains("keycloak/realm.json", "canbang", ".ci/run");
        for (var file : files) {
            var text = Files.readString(Sources.ROOT.resolve(file), StandardCharsets.ISO_8859_1);
            assertThat(SecretScan.of(file, text)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docs/api.md | -----BEGIN PRIVATE~ KEY-----",
                "gateway/src/test/resources/key.pem | -----BEGIN RSA PRIVATE~ KEY-----",
                "docs/api.md | curl -H 'Authorization: Bearer"
                        + " eyJhbGciOiJ~SUzI1NiJ9.eyJzdWIiOiJhIn0AAA.c2lnbmF0dXJlc2lnbmF0dXJl'",
                "portal/src/lib/links.ts | const key = 'ghp_~0123456789012345678901234567890123'",
                "services/directory/src/main/resources/application.yaml | uri:"
                        + " mongodb:~//canbang:geheim@db.example/directory",
                "docs/operations.md | MONGODB_URI=mongodb+srv:~//canbang:geheim7@db.example",
                "starter/src/main/resources/canbang/defaults.yaml | url:"
                        + " jdbc:postgresql://db/canbang?user=a&pass~word=geheim",
                "services/directory/src/main/resources/application.yaml | admin-client-secret: correcthorse",
                "services/directory/src/main/resources/application.yaml | admin-client-secret:"
                        + " ${CANBANG_ADMIN_CLIENT_SECRET:correcthorse}",
                "starter/src/main/resources/application.properties | spring.data.password=correcthorse",
                "keycloak/realm.json | \"secret\": \"correcthorse\",",
                "runner/src/main/resources/demo/a.json | {\"id\": 1, \"password\": \"correcthorse\"}",
                "pom.xml | <password>correcthorse</password>",
                "portal/.npmrc | //packages.example/:_authToken=correcthorse",
                "canbang | export KEYCLOAK_PASSWORD=correcthorse",
                "runner/src/main/java/Up.java | String demonstrationPassword = \"correct7horse\";",
                "portal/package-lock.json | \"resolved~\": \"https://packages.example/a.tgz\"",
                "portal/.npmrc | registry=https://registry~.packages.example/",
                "pom.xml | <reposi~tory><id>a</id>",
            })
    void findsAPlantedOne(String file, String text) {
        assertThat(SecretScan.of(file, "# one\n" + text.replace(BREAK, "") + "\n"))
                .extracting(SecretScan.Found::line)
                .containsOnly(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services/directory/src/main/resources/application.yaml | admin-client-secret:"
                        + " ${CANBANG_ADMIN_CLIENT_SECRET:}",
                "keycloak/realm.json | \"secret\": \"${CANBANG_PORTAL_SECRET}\",",
                "keycloak/realm.json | \"resetPasswordAllowed\": false,",
                "keycloak/realm.json | \"accessTokenLifespan\": 300000,",
                "docs/operations.md | http://localhost:8080/ and mongodb://127.0.0.1:27017/directory"
            })
    void passesWhatIsNoSecret(String file, String text) {
        assertThat(SecretScan.of(file, text)).isEmpty();
    }

    private static List<String> tracked() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "ls-files", "-z")
                .directory(Sources.ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("git ls-files").isZero();
        return Stream.of(names.split("\0"))
                .filter(name -> Files.isRegularFile(Sources.ROOT.resolve(name)))
                .toList();
    }
}

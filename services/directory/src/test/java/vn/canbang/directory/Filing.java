package vn.canbang.directory;

import static vn.canbang.directory.Province.API;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;

/** Brings files to the directory as an officer does. */
final class Filing {

    private Filing() {}

    static Answer bring(Api api, String kind, SheetFile file) {
        return api.postWorkbook(API + "/imports/" + kind + "?fileName=tep.xlsx", file.bytes());
    }

    static Answer look(Api api, String kind, SheetFile file) {
        return api.postWorkbook(API + "/imports/" + kind + "?dryRun=true&fileName=tep.xlsx", file.bytes());
    }

    /** The file once all of its rows are carried out. */
    static JsonNode carriedOut(Api api, String kind, SheetFile file) {
        return done(api, kind, bring(api, kind, file).expect(202).json());
    }

    static JsonNode done(Api api, String kind, JsonNode accepted) {
        var path = API + "/imports/" + kind + "/" + accepted.path("id").asString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(path).expect(200).json(),
                        view -> view.path("state").asString().equals("carried_out"));
    }

    /** Everything that stands in a workbook. */
    static String textOf(byte[] workbook) {
        try {
            var file = Files.write(Files.createTempFile("taken", ".xlsx"), workbook);
            try (var parts = new ZipFile(file.toFile())) {
                var text = new StringBuilder();
                for (var part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
                return text.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

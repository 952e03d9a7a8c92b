package vn.canbang.directory;

import static vn.canbang.directory.Province.API;

import java.time.Duration;
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
}

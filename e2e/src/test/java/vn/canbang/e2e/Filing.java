package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/** Files that somebody brings in over the running platform, and what becomes of them. */
final class Filing {

    private Filing() {}

    /** @param imports where the kind is brought in, as {@code /api/directory/v1/imports/providers} */
    static Answer send(Person person, String imports, byte[] file) {
        return Eventually.answered(() -> person.api().postWorkbook(imports + "?fileName=tep.xlsx", file));
    }

    static Answer tryOut(Person person, String imports, byte[] file) {
        return Eventually.answered(() -> person.api().postWorkbook(imports + "?dryRun=true&fileName=tep.xlsx", file));
    }

    /** Waits until some rows of an accepted file are carried out, and others are not. */
    static void halfWay(Person person, String imports, Answer taken) {
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(seen(person, imports, taken).path("done").asInt())
                        .isPositive()
                        .isLessThan(taken.json().path("rows").asInt()));
    }

    /** What became of an accepted file, once each of its rows is carried out. */
    static JsonNode carriedOut(Person person, String imports, Answer taken) {
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(seen(person, imports, taken).path("state").asString())
                        .isEqualTo("carried_out"));
        return seen(person, imports, taken);
    }

    private static JsonNode seen(Person person, String imports, Answer taken) {
        return person.get(imports + "/" + taken.json().path("id").asString())
                .expect(200)
                .json();
    }
}

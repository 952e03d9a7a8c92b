package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.test.Answer;

/** Each row of an accepted file is recorded once, whatever is killed meanwhile and however often the row comes. */
class ImportedOnceTests {

    /** As many as are carried out in several parts, so that a kill can come between two of them. */
    private static final int ROWS = 100;

    private static final Map<String, Integer> ROWS_OF =
            Map.of("people", 800, "facilities", 800, "providers", 800, "commitments", 800);

    /** Two of the directory's files are enough: all are carried out by the same code. */
    private static final Set<String> MET_BY_A_KILL = Set.of("people", "providers");

    private final ListsOfCaoBang lists = new ListsOfCaoBang();

    @Test
    @Tag("S40")
    @Tag("S57")
    void finishesFilesWhoseServiceIsKilledHalfWay() {
        var unsigned = lists.toSign();
        for (var kind : lists.ofTheDirectory()) {
            if (MET_BY_A_KILL.contains(kind.toString())) {
                finishesThoughKilled("directory", kind);
            } else {
                Filing.carriedOut(kind.importer(), kind.imports(), sent(kind));
            }
        }

        lists.areKnownToCommitments(unsigned + rowsOf("providers"), ROWS);
        finishesThoughKilled("commitments", lists.totals());
        finishesThoughKilled("commitments", lists.signatures());

        Eventually.within(Eventually.PATIENCE, () -> assertThat(lists.toSign()).isEqualTo(unsigned));
    }

    @Test
    @Tag("S40")
    void changesNothingWhenTheSameRowsOfEachKindComeAgain() {
        lists.knowToCommitments(3);
        var kinds = lists.ofEveryKind();
        kinds.forEach(kind -> Filing.carriedOut(kind.importer(), kind.imports(), kind.send(kind.withRows(1, 2, 3))));
        var recorded = Eventually.settled(() -> recorded(kinds));
        assertThat(recorded)
                .hasSize(7)
                .allSatisfy((kind, records) -> assertThat(records).as(kind).hasSize(3));

        for (var kind : kinds) {
            addsNothing(kind, kind.send(kind.withRows(1, 2, 3)).expect(200));
            addsNothing(kind, kind.send(kind.withRows(3, 2, 1)).expect(202));
        }

        assertThat(recorded(kinds)).isEqualTo(recorded);
    }

    /**
     * That the kill came half-way: rows were done before it, the dead service had not yet said that the file is carried out,
     * and the one that was started again found something to do.
     */
    private void finishesThoughKilled(String service, FileOfKind kind) {
        var rows = rowsOf(kind.toString());
        var taken = sent(kind);
        Filing.halfWay(kind.importer(), kind.imports(), taken);

        RunningPlatform.get().kill(service);

        assertThat(saidToBeCarriedOut(service, taken))
                .as("before the kill: " + kind)
                .isZero();
        var carriedOut = Filing.carriedOut(kind.importer(), kind.imports(), taken);
        assertThat(carriedOut.path("done").asInt()).as(kind.toString()).isEqualTo(rows);
        assertThat(carriedOut.path("conflicts")).as(kind.toString()).isEmpty();
        assertThat(lists.recorded(kind)).as(kind.toString()).hasSize(rows);
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(saidToBeCarriedOut(service, taken))
                        .as("after the kill: " + kind)
                        .isOne());
    }

    private static Answer sent(FileOfKind kind) {
        return kind.send(kind.withSoMany(rowsOf(kind.toString()))).expect(202);
    }

    private static long saidToBeCarriedOut(String service, Answer taken) {
        var file = taken.json().path("id").asString();
        return RunningPlatform.get()
                .log(service)
                .lines()
                .filter(line -> line.contains("\"file carried out\"") && line.contains(file))
                .count();
    }

    private Map<String, List<String>> recorded(List<FileOfKind> kinds) {
        return kinds.stream().collect(Collectors.toMap(FileOfKind::toString, lists::recorded));
    }

    private static void addsNothing(FileOfKind kind, Answer answer) {
        assertThat(answer.json().path("added").asInt()).as(kind.toString()).isZero();
        assertThat(answer.json().path("changed").asInt()).as(kind.toString()).isZero();
        assertThat(answer.json().path("unchanged").asInt()).as(kind.toString()).isEqualTo(3);
    }

    private static int rowsOf(String kind) {
        return ROWS_OF.getOrDefault(kind, ROWS);
    }
}

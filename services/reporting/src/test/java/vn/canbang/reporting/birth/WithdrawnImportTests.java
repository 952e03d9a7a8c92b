package vn.canbang.reporting.birth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.canbang.reporting.RunningService;

/** A file that is taken back leaves the numbers that it has in common with an accepted one where they are. */
class WithdrawnImportTests extends RunningService {

    private static final UUID REFUSED = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final UUID ACCEPTED = UUID.fromString("00000000-0000-0000-0000-0000000000a2");
    private static final BirthRow SHARED = row("07201", 560);
    private static final BirthRow ONLY_REFUSED = row("07204", 700);
    private static final BirthRow ONLY_ACCEPTED = row("07207", 300);

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private BirthImports imports;

    @Autowired
    private WritingBirths writing;

    @BeforeEach
    @AfterEach
    void forget() {
        tenants.run(
                BAC_GIANG,
                () -> List.of("birth_figures", "birth_imports")
                        .forEach(collection -> mongo.remove(new Query(), collection)));
    }

    @Test
    @Tag("S40")
    void givesASharedRowToTheAcceptedFileWithoutTakingItAway() {
        tenants.run(BAC_GIANG, () -> {
            var refused = file(REFUSED, SHARED, ONLY_REFUSED);
            imports.save(refused);
            imports.save(file(ACCEPTED, SHARED, ONLY_ACCEPTED));
            mongo.insert(BirthFigure.of(SHARED, REFUSED));
            mark();
            mongo.insert(BirthFigure.of(ONLY_ACCEPTED, ACCEPTED));
            mongo.insert(BirthFigure.of(row("07204", 701), UUID.randomUUID()));

            writing.carryOut(REFUSED);

            assertThat(imports.findById(REFUSED).orElseThrow().isStanding()).isFalse();
            assertThat(owner(SHARED)).isEqualTo(ACCEPTED);
            assertThat(isMarked()).as("the very row that stood there before").isTrue();
            assertThat(numberOf(REFUSED)).isZero();
        });
    }

    @Test
    @Tag("S40")
    void finishesTakingBackWhatACrashHasInterrupted() {
        tenants.run(BAC_GIANG, () -> {
            var refused = file(REFUSED, SHARED, ONLY_REFUSED);
            imports.save(file(ACCEPTED, SHARED, ONLY_ACCEPTED));
            mongo.insert(BirthFigure.of(SHARED, REFUSED));
            mongo.insert(BirthFigure.of(ONLY_REFUSED, REFUSED));
            refused.withdraw();
            imports.save(refused);
        });

        eventually(() -> tenants.call(BAC_GIANG, () -> numberOf(REFUSED) == 0));

        tenants.run(BAC_GIANG, () -> {
            writing.carryOut(REFUSED);
            assertThat(owner(SHARED)).isEqualTo(ACCEPTED);
            assertThat(mongo.findById(BirthFigure.of(ONLY_REFUSED, REFUSED).id(), BirthFigure.class))
                    .isNull();
            assertThat(numberOf(ACCEPTED)).isEqualTo(2);
        });
    }

    private void mark() {
        mongo.updateFirst(shared(), Update.update("mark", true), "birth_figures");
    }

    private boolean isMarked() {
        return mongo.exists(shared().addCriteria(Criteria.where("mark").is(true)), "birth_figures");
    }

    private static Query shared() {
        return Query.query(
                Criteria.where("_id").is(BirthFigure.of(SHARED, REFUSED).id()));
    }

    private UUID owner(BirthRow row) {
        var figure = mongo.findById(BirthFigure.of(row, REFUSED).id(), BirthFigure.class);
        return Objects.requireNonNull(figure).importedBy();
    }

    private long numberOf(UUID birthImport) {
        return mongo.count(Query.query(Criteria.where("importedBy").is(birthImport)), BirthFigure.class);
    }

    /** A standing file of which no worker has heard, so that only the test carries it out. */
    private static BirthImport file(UUID id, BirthRow... rows) {
        return new BirthImport(id, "dst.csv", Instant.parse("2024-11-20T03:00:00Z"), 0, List.of(rows));
    }

    private static BirthRow row(String commune, long boys) {
        return new BirthRow(
                commune + "@2004-07-08",
                "24/213/" + commune + "/",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 10, 31),
                boys,
                500,
                null,
                BirthSource.DST,
                BirthStatus.PROVISIONAL,
                1);
    }
}

package vn.canbang.starter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.tenant.Tenant;

/** The conditions of a list follow from who asks. */
class ScopeConditionTests {

    private static final UUID HOSPITAL = new UUID(1, 1);
    private static final UUID MERGED = new UUID(1, 2);

    private static Caller caller(String unit, Reach reach, String... roles) {
        return new Caller(
                "person", "Người", new Tenant("bac-giang"), new UnitPath(unit), HOSPITAL, reach, Set.of(roles), null);
    }

    private static List<Document> conditions(Caller caller, String unit) {
        return caller
                .scope()
                .conditions(unit, path -> Scope.atOrUnder("responsible", path), "owner", "parties")
                .stream()
                .map(Criteria::getCriteriaObject)
                .toList();
    }

    @Test
    @Tag("S12")
    void asksForACommuneByEqualityAndForMoreByRange() {
        var officer = caller("24/213/", Reach.LINE);

        assertThat(conditions(officer, "24/213/07201/")).containsExactly(new Document("responsible", "24/213/07201/"));
        assertThat(conditions(officer, "24/213/"))
                .containsExactly(new Document("responsible", new Document("$gte", "24/213/").append("$lt", "24/2130")));
    }

    @Test
    @Tag("S12")
    void bindsSomebodyOfAnOwnOrganisationToItsRecords() {
        var head = caller("24/213/", Reach.OWN);

        assertThat(conditions(head, "24/213/07201/"))
                .containsExactly(
                        new Document("responsible", "24/213/07201/"),
                        new Document(
                                "$or", List.of(new Document("owner", HOSPITAL), new Document("parties", HOSPITAL))));
    }

    @Test
    @Tag("S12")
    void bindsSomebodyAsWellToTheRecordsOfThoseWhoseWorkTheirOrganisationGoesOnWith() {
        var head = caller("24/213/", Reach.OWN).goingOnFor(organisation -> Set.of(MERGED));

        assertThat(conditions(head, "24/213/"))
                .last()
                .isEqualTo(new Document(
                        "$or",
                        List.of(
                                new Document("owner", new Document("$in", List.of(HOSPITAL, MERGED))),
                                new Document("parties", new Document("$in", List.of(HOSPITAL, MERGED))))));
        assertThat(head.sees(record(MERGED, Set.of()))).isTrue();
        assertThat(head.sees(record(null, Set.of(MERGED)))).isTrue();
        assertThat(head.sees(record(HOSPITAL, Set.of()))).isTrue();
        assertThat(head.sees(record(new UUID(1, 3), Set.of(new UUID(1, 4))))).isFalse();
        assertThat(head.sees(record(null, Set.of()))).isFalse();
    }

    @Test
    @Tag("S12")
    void leavesTheLineItsSubtreeWhateverItsOrganisationGoesOnWith() {
        var officer = caller("24/213/", Reach.LINE).goingOnFor(organisation -> Set.of(MERGED));

        assertThat(officer.goesOnFor()).isEmpty();
        assertThat(officer.sees(record(MERGED, Set.of()))).isFalse();
    }

    private static Located record(@Nullable UUID owner, Set<UUID> parties) {
        return new Located() {
            @Override
            public String responsible() {
                return "24/214/07301/";
            }

            @Override
            public @Nullable UUID owner() {
                return owner;
            }

            @Override
            public Set<UUID> parties() {
                return parties;
            }
        };
    }

    @Test
    void bindsAServiceToWhatItAsksForOnly() {
        assertThat(caller("24/", Reach.OWN, "service")
                        .scope()
                        .conditions(null, path -> Scope.under("responsible", path), "owner", "parties"))
                .isEmpty();
    }
}

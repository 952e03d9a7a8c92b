package vn.canbang.starter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.tenant.Tenant;

/** The conditions of a list follow from who asks. */
class ScopeConditionTests {

    private static final UUID HOSPITAL = new UUID(1, 1);

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
    void bindsAServiceToWhatItAsksForOnly() {
        assertThat(caller("24/", Reach.OWN, "service")
                        .scope()
                        .conditions(null, path -> Scope.under("responsible", path), "owner", "parties"))
                .isEmpty();
    }
}

package vn.canbang.commitments.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;

class StaysTests {

    private static final LocalDate HIRED = LocalDate.of(2020, 3, 1);
    private static final LocalDate MOVED = LocalDate.of(2024, 11, 18);
    private static final LocalDate GONE = LocalDate.of(2024, 12, 1);

    private static RosterFacts facts(
            String commune, boolean required, LocalDate since, LocalDate until, Map<LocalDate, LocalDate> endings) {
        var path = "24/213/" + commune + "/";
        return new RosterFacts(
                UUID.randomUUID(),
                SubjectKind.PROVIDER,
                "Đỗ Thị An",
                UUID.randomUUID(),
                "Phòng khám",
                List.of(),
                "private",
                commune,
                path,
                path,
                null,
                required,
                since,
                until,
                endings,
                1);
    }

    private static RosterFacts facts(String commune, LocalDate since, LocalDate until) {
        return facts(commune, true, since, until, Map.of());
    }

    private static final List<Stay> BEFORE = Stays.after(List.of(), facts("07201", HIRED, OpenDates.NO_END));

    @Test
    void endsTheStayBeforeOnTheDayOnWhichTheNextBegins() {
        assertThat(Stays.after(BEFORE, facts("07204", MOVED, OpenDates.NO_END)))
                .extracting(Stay::unitId, Stay::from, Stay::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("07201", HIRED, MOVED),
                        org.assertj.core.groups.Tuple.tuple("07204", MOVED, OpenDates.NO_END));
    }

    @Test
    void isToldTwiceWithoutAnyEffect() {
        var moved = facts("07204", MOVED, OpenDates.NO_END);

        assertThat(Stays.after(Stays.after(BEFORE, moved), moved)).isEqualTo(Stays.after(BEFORE, moved));
    }

    @Test
    void endsOnTheDayOfLeaving() {
        assertThat(Stays.after(BEFORE, facts("07201", HIRED, GONE)))
                .extracting(Stay::until)
                .containsExactly(GONE);
    }

    @Test
    void hasNoStayWhereNoCommitmentIsNeeded() {
        assertThat(Stays.after(BEFORE, facts("07204", false, MOVED, OpenDates.NO_END, Map.of())))
                .extracting(Stay::until)
                .containsExactly(MOVED);
    }

    @Test
    void endsAnEarlierStayWhenItEndedThoughNobodyToldWhatCameBetween() {
        var between = MOVED.minusDays(30);

        assertThat(Stays.after(BEFORE, facts("07204", true, MOVED, OpenDates.NO_END, Map.of(HIRED, between))))
                .extracting(Stay::until)
                .containsExactly(between, OpenDates.NO_END);
    }
}

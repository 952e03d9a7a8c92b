package vn.canbang.commitments.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.directory.FacilityFacts;
import vn.canbang.commitments.directory.ProviderFacts;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.access.UnitLevel;

/** Where somebody was counted follows from what the directory tells now, however much happened since it was last read. */
class StaysTests {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();
    private static final LocalDate BEGUN = LocalDate.of(2020, 3, 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 8, 1);

    private static UnitRef commune(String code) {
        return new UnitRef(code, "24/213/" + code + "/", "xã", UnitLevel.COMMUNE);
    }

    private static FacilityFacts facility(@Nullable LocalDate closedOn, FacilityFacts.Period... periods) {
        var now = periods[periods.length - 1];
        return new FacilityFacts(
                A,
                "Phòng khám",
                "0123/GPHĐ",
                null,
                null,
                List.of("ultrasound"),
                now.sensitive(),
                now.ownership(),
                commune("07201"),
                BEGUN,
                closedOn,
                "24/213/07201/",
                null,
                List.of(periods),
                1L);
    }

    private static FacilityFacts.Period period(
            boolean sensitive, String ownership, LocalDate from, @Nullable LocalDate to) {
        return new FacilityFacts.Period(sensitive, ownership, from, to);
    }

    private static ProviderFacts provider(ProviderFacts.Stay... places) {
        var now = places[places.length - 1];
        return new ProviderFacts(
                UUID.randomUUID(),
                "Đỗ Thị An",
                "0456/CCHN",
                places[0].from(),
                new ProviderFacts.Workplace(now.facilityId(), "Phòng khám"),
                List.of("ultrasound"),
                now.sensitive(),
                now.ownership(),
                now.commune(),
                now.from(),
                now.to(),
                now.commune().path(),
                now.owner(),
                List.of(places),
                1L);
    }

    private static ProviderFacts.Stay place(
            UUID facility, String code, @Nullable UUID owner, LocalDate from, @Nullable LocalDate to) {
        return new ProviderFacts.Stay(facility, true, "private", commune(code), owner, from, to);
    }

    @Test
    void keepsTheTimeInWhichAFacilityWasCountedWhenItDropsItsServices() {
        var facts = RosterFacts.of(
                facility(null, period(true, "private", BEGUN, FIRST), period(false, "private", FIRST, null)));

        assertThat(facts.counted()).extracting(Stay::from, Stay::until).containsExactly(tuple(BEGUN, FIRST));
        assertThat(facts.required()).isFalse();
        assertThat(facts.absences()).isEmpty();
    }

    @Test
    void keepsEachOwnershipInItsTime() {
        var facts = RosterFacts.of(facility(
                null,
                period(true, "private", BEGUN, FIRST),
                period(true, "public", FIRST, SECOND),
                period(true, "private", SECOND, null)));

        assertThat(facts.counted())
                .extracting(Stay::ownership, Stay::from, Stay::until)
                .containsExactly(
                        tuple("private", BEGUN, FIRST),
                        tuple("public", FIRST, SECOND),
                        tuple("private", SECOND, OpenDates.NO_END));
    }

    @Test
    void knowsThatAFacilityWasClosedThoughItHasOpenedAgain() {
        var facts = RosterFacts.of(
                facility(null, period(true, "private", BEGUN, FIRST), period(true, "private", SECOND, null)));

        assertThat(facts.absences()).containsExactly(new Absence(FIRST, SECOND));
        assertThat(facts.until()).isEqualTo(OpenDates.NO_END);
    }

    @Test
    void isAwayForGoodFromTheDayOfClosing() {
        assertThat(RosterFacts.of(facility(FIRST, period(true, "private", BEGUN, FIRST)))
                        .absences())
                .containsExactly(new Absence(FIRST, OpenDates.NO_END));
    }

    @Test
    void countsEveryWorkplaceOfSomebodyWhoMovedTwice() {
        var facts = RosterFacts.of(provider(
                place(A, "07201", null, BEGUN, FIRST),
                place(B, "07204", HOSPITAL, FIRST, SECOND),
                place(A, "07207", null, SECOND, null)));

        assertThat(facts.counted())
                .extracting(Stay::unitId, Stay::owner, Stay::from, Stay::until)
                .containsExactly(
                        tuple("07201", null, BEGUN, FIRST),
                        tuple("07204", HOSPITAL, FIRST, SECOND),
                        tuple("07207", null, SECOND, OpenDates.NO_END));
        assertThat(facts.since()).isEqualTo(SECOND);
    }

    @Test
    void isAtAWorkplaceSinceComingThereWhateverChangedThereLater() {
        var facts = RosterFacts.of(provider(
                place(A, "07201", null, BEGUN, FIRST),
                place(B, "07204", null, FIRST, SECOND),
                place(B, "07204", null, SECOND, null)));

        assertThat(facts.since()).isEqualTo(FIRST);
    }

    @Test
    void comesAnewToAWorkplaceAfterATimeAway() {
        var facts =
                RosterFacts.of(provider(place(A, "07201", null, BEGUN, FIRST), place(A, "07201", null, SECOND, null)));

        assertThat(facts.since()).isEqualTo(SECOND);
        assertThat(facts.absences()).containsExactly(new Absence(FIRST, SECOND));
    }

    @Test
    void isGoneOnTheFirstDayOfATimeAwayOnlyForWhoSignedBeforeItWasOver() {
        var entry = entry(
                RosterFacts.of(provider(place(A, "07201", null, BEGUN, FIRST), place(A, "07201", null, SECOND, null))));

        assertThat(entry.goneAfter(BEGUN)).isEqualTo(FIRST);
        assertThat(entry.goneAfter(FIRST.plusDays(9))).isEqualTo(FIRST);
        assertThat(entry.goneAfter(SECOND)).isEqualTo(OpenDates.NO_END);
    }

    @Test
    void hasMovedOnTheDayOfLeavingTheWorkplaceOfTheSignatureHoweverOftenSince() {
        var entry = entry(RosterFacts.of(provider(
                place(A, "07201", null, BEGUN, FIRST),
                place(B, "07204", null, FIRST, SECOND),
                place(UUID.randomUUID(), "07207", null, SECOND, null))));

        assertThat(entry.movedFrom(A, BEGUN)).contains(FIRST);
        assertThat(entry.movedFrom(B, FIRST)).contains(SECOND);
        assertThat(entry.movedFrom(B, BEGUN)).contains(SECOND);
    }

    @Test
    void hasMovedFromAWorkplaceAlsoWhenBackThereButNotByOtherServicesThere() {
        var back = entry(RosterFacts.of(provider(
                place(A, "07201", null, BEGUN, FIRST),
                place(B, "07204", null, FIRST, SECOND),
                place(A, "07201", null, SECOND, null))));
        var stayed = entry(
                RosterFacts.of(provider(place(A, "07201", null, BEGUN, FIRST), place(A, "07201", null, FIRST, null))));

        assertThat(back.movedFrom(A, BEGUN)).contains(FIRST);
        assertThat(stayed.movedFrom(A, BEGUN)).isEmpty();
    }

    private static RosterEntry entry(RosterFacts facts) {
        return RosterSeeding.entry(facts, Coverage.NONE);
    }
}

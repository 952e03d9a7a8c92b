package vn.canbang.commitments.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

class CommitmentTallyTests {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);
    private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 12);

    private static final UUID VILLAGE = UUID.randomUUID();

    private final CommitmentTally tally =
            CommitmentTally.of(villageUntil(OpenDates.NO_END), ClauseKind.NO_SEX_SELECTION);

    private static Holder villageUntil(LocalDate until) {
        return village(LocalDate.of(2004, 7, 8), until);
    }

    private static Holder village(LocalDate from, LocalDate until) {
        return new Holder(
                VILLAGE,
                SubjectKind.HOUSEHOLD_GROUP,
                "Đông",
                "thon",
                "24/213/07201/v3/",
                "07201@2004-07-08",
                "24/213/07201/",
                "24/213/07201/v3/",
                null,
                120,
                from,
                until);
    }

    private static TallyValue value(LocalDate asOf, int signed) {
        return new TallyValue(asOf, signed, 120, "Nhà văn hóa thôn", "Trưởng thôn", null);
    }

    private static TallyValue monitored(LocalDate asOf, LocalDate day) {
        return new TallyValue(asOf, 30, 31, "Văn thư", null, day);
    }

    @Test
    void wasMonitoredOnTheDaysThatItsValuesSay() {
        tally.record(monitored(MARCH, MARCH.plusDays(2)));
        tally.record(monitored(OCTOBER, OCTOBER));
        tally.record(value(OCTOBER.plusDays(9), 30));

        assertThat(tally.wasMonitoredOn(MARCH.plusDays(2))).isTrue();
        assertThat(tally.wasMonitoredOn(MARCH)).isFalse();
        assertThat(tally.monitoredBy(OCTOBER.minusDays(1))).contains(MARCH.plusDays(2));
        assertThat(tally.monitoredBy(OCTOBER.plusYears(1))).contains(OCTOBER);
    }

    @Test
    void remembersADayOfMonitoringThatWasAMistakeSoThatItIsCountedAnew() {
        tally.record(monitored(OCTOBER, OCTOBER));
        tally.record(value(OCTOBER, 30));

        assertThat(tally.wasMonitoredOn(OCTOBER)).isFalse();
        assertThat(tally.monitoredDays()).containsExactly(OCTOBER);
    }

    @Test
    void changesNothingWhenTheSameTotalIsRecordedTwice() {
        assertThat(tally.record(value(OCTOBER, 118))).isTrue();
        assertThat(tally.record(value(OCTOBER, 118))).isFalse();

        assertThat(tally.values()).hasSize(1);
        assertThat(tally.untold()).hasSize(1);
    }

    @Test
    void replacesTheTotalOfADate() {
        tally.record(value(OCTOBER, 112));

        tally.record(value(OCTOBER, 118));

        assertThat(tally.values()).extracting(TallyValue::signed).containsExactly(118);
    }

    @Test
    void keepsValuesInTheOrderOfTheirDatesWhateverTheOrderOfRecording() {
        tally.record(value(OCTOBER, 118));
        tally.record(value(MARCH, 112));

        assertThat(tally.values()).extracting(TallyValue::asOf).containsExactly(MARCH, OCTOBER);
        assertThat(tally.asOf(LocalDate.of(2024, 9, 30))).contains(value(MARCH, 112));
        assertThat(tally.before(value(OCTOBER, 118))).contains(value(MARCH, 112));
    }

    @Test
    void hasNoValueBeforeItsFirstDate() {
        tally.record(value(MARCH, 112));

        assertThat(tally.asOf(MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void countsNothingFromTheDayOnWhichItsVillageNoLongerExists() {
        tally.record(value(MARCH, 112));

        assertThat(tally.follow(villageUntil(OCTOBER))).isTrue();

        assertThat(tally.countedOn(OCTOBER.minusDays(1))).contains(value(MARCH, 112));
        assertThat(tally.countedOn(OCTOBER)).isEmpty();
        assertThat(tally.booked()).containsExactly(MARCH, OCTOBER);
        assertThat(tally.untold()).contains("vn.canbang.commitments.tally-recounted.v1");
        assertThat(tally.follow(villageUntil(OCTOBER))).isFalse();
    }

    @Test
    void countsNothingOfAVillageThatHadEndedBeforeAnythingWasRecorded() {
        var late = CommitmentTally.of(villageUntil(OCTOBER), ClauseKind.NO_SEX_SELECTION);

        late.record(value(MARCH, 112));

        assertThat(late.countedOn(MARCH)).contains(value(MARCH, 112));
        assertThat(late.countedOn(OCTOBER)).isEmpty();
        assertThat(late.booked()).containsExactly(MARCH, OCTOBER);
    }

    @Test
    void countsNothingThatIsDatedBeforeItsVillageBegan() {
        tally.record(value(MARCH, 112));
        tally.record(monitored(MARCH.plusDays(1), MARCH));

        assertThat(tally.follow(village(OCTOBER, OpenDates.NO_END))).isTrue();

        assertThat(tally.countedOn(OCTOBER)).isEmpty();
        assertThat(tally.asOf(OCTOBER)).isEmpty();
        assertThat(tally.wasMonitoredOn(MARCH)).isFalse();
        assertThat(tally.monitoredBy(OCTOBER)).isEmpty();
        assertThat(tally.values()).hasSize(2);
        assertThat(tally.booked()).contains(MARCH);
        assertThat(tally.untold()).contains("vn.canbang.commitments.tally-recounted.v1");
        assertThat(tally.follow(village(OCTOBER, OpenDates.NO_END))).isFalse();
        tally.record(value(OCTOBER, 118));
        assertThat(tally.countedOn(OCTOBER)).contains(value(OCTOBER, 118));
        assertThat(tally.before(value(OCTOBER, 118))).isEmpty();
    }

    @Test
    void remembersAnEndThatWasAMistakeSoThatItIsCountedAnew() {
        tally.record(value(MARCH, 112));
        tally.follow(villageUntil(OCTOBER));

        assertThat(tally.follow(villageUntil(OpenDates.NO_END))).isTrue();

        assertThat(tally.countedOn(OCTOBER)).contains(value(MARCH, 112));
        assertThat(tally.booked()).containsExactly(MARCH, OCTOBER);
    }

    @Test
    void refusesMoreSignedThanThereAre() {
        assertThatThrownBy(() -> value(OCTOBER, 130))
                .isInstanceOf(RejectedException.class)
                .hasMessage("signed_over_total");
    }

    @Test
    void isOneRecordPerHolderAndClause() {
        var holder = tally.holder();

        assertThat(CommitmentTally.idOf(SubjectKind.HOUSEHOLD_GROUP, holder, ClauseKind.NO_SEX_SELECTION))
                .isEqualTo(tally.id())
                .isNotEqualTo(CommitmentTally.idOf(SubjectKind.HOUSEHOLD_GROUP, holder, ClauseKind.JOIN_COMMUNICATION));
    }

    @Test
    void countsTheValueBeforeOnceTheOneOfAWrongDateIsTakenBack() {
        tally.record(value(MARCH, 100));
        tally.record(value(OCTOBER, 118));

        tally.withdraw(OCTOBER);

        assertThat(tally.countedOn(OCTOBER)).contains(value(MARCH, 100));
        assertThat(tally.booked()).contains(OCTOBER);
        assertThat(tally.history().getLast().from()).isEqualTo("2024-10-12: 118/120");
        assertThatThrownBy(() -> tally.withdraw(OCTOBER)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void takesTheSameTotalAgainAfterItWasTakenBack() {
        tally.record(value(OCTOBER, 118));
        tally.withdraw(OCTOBER);

        assertThat(tally.effectOf(value(OCTOBER, 118))).isEqualTo(TallyEffect.ADDS);
        assertThat(tally.record(value(OCTOBER, 118))).isTrue();
    }
}

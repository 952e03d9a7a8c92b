package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.commitment.CommitmentFixture.TERMS;
import static vn.canbang.commitments.commitment.CommitmentFixture.moved;
import static vn.canbang.commitments.commitment.CommitmentFixture.signedOn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Stay;

/** A commitment counts where the directory counts its signer, on the same days. */
class CountingTests {

    private static final LocalDate HIRED = LocalDate.of(2020, 3, 1);
    private static final LocalDate SIGNED = LocalDate.of(2024, 10, 15);
    private static final LocalDate LAPSE = LocalDate.of(2026, 11, 14);
    private static final LocalDate MOVED = LocalDate.of(2025, 3, 1);
    private static final UUID HOSPITAL = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final UnitOfDate TAN_MY = new UnitOfDate("07201@2004-07-08", "24/213/07201/");

    private static Stay stay(String commune, @Nullable UUID owner, LocalDate from, LocalDate until) {
        return new Stay(commune + "@2004-07-08", "24/213/" + commune + "/", owner, "public", from, until);
    }

    private static Counting counted(Stay... places) {
        return Counting.of(List.of(places), TAN_MY, SIGNED).between(SIGNED, LAPSE);
    }

    private static long change(Counting counting, String commune, @Nullable UUID owner, LocalDate day) {
        return counting.stays().stream()
                .filter(stay -> stay.unitId().startsWith(commune) && java.util.Objects.equals(stay.owner(), owner))
                .mapToLong(stay -> stay.changeOn(day))
                .sum();
    }

    @Test
    void countsForTheOwnerOfTheFacilityFromTheSigningUntilTheLapse() {
        var counting = counted(stay("07201", HOSPITAL, HIRED, OpenDates.NO_END));

        assertThat(change(counting, "07201", HOSPITAL, SIGNED)).isEqualTo(1);
        assertThat(change(counting, "07201", HOSPITAL, LAPSE)).isEqualTo(-1);
        assertThat(change(counting, "07201", null, SIGNED)).isZero();
    }

    @Test
    void movesOnTheDayOnWhichTheSignerDoes() {
        var counting = counted(stay("07201", HOSPITAL, HIRED, MOVED), stay("07204", null, MOVED, OpenDates.NO_END));

        assertThat(change(counting, "07201", HOSPITAL, MOVED)).isEqualTo(-1);
        assertThat(change(counting, "07204", null, MOVED)).isEqualTo(1);
        assertThat(change(counting, "07201", HOSPITAL, LAPSE)).isZero();
        assertThat(change(counting, "07204", null, LAPSE)).isEqualTo(-1);
    }

    @Test
    void countsNowhereWhileTheSignerIsNotRegistered() {
        var counting = counted(stay("07201", null, HIRED, MOVED));

        assertThat(counting.stays()).hasSize(1);
        assertThat(change(counting, "07201", null, MOVED)).isEqualTo(-1);
        assertThat(counted().stays()).isEmpty();
    }

    @Test
    void countsFromTheDayOnWhichTheSignerIsRegisteredWhenThePaperIsOlder() {
        var counting = counted(stay("07201", null, SIGNED.plusDays(9), OpenDates.NO_END));

        assertThat(change(counting, "07201", null, SIGNED)).isZero();
        assertThat(change(counting, "07201", null, SIGNED.plusDays(9))).isEqualTo(1);
    }

    @Test
    void remembersWhereItCountedBefore() {
        var moved = counted(stay("07201", null, HIRED, OpenDates.NO_END))
                .at(List.of(stay("07204", null, HIRED, OpenDates.NO_END)))
                .between(SIGNED, LAPSE);

        assertThat(moved.bookings().stream().map(Booking::unitPath)).contains("24/213/07201/", "24/213/07204/");
    }

    @Test
    void staysTheSameSigningWhereverTheSignerGoes() {
        var signing = counted(stay("07201", HOSPITAL, HIRED, OpenDates.NO_END)).signing();

        assertThat(signing).isEqualTo(Booking.of("07201@2004-07-08", "24/213/07201/", HOSPITAL, SIGNED));
    }

    @Test
    void followsTheSignerWithinTheGraceAfterAChangeOfWorkplace() {
        var commitment = signedOn(SIGNED);
        commitment.dueBecause(moved(MOVED), TERMS, MOVED);

        commitment.countsAt(List.of(stay("07201", null, HIRED, MOVED), stay("07204", null, MOVED, OpenDates.NO_END)));

        assertThat(commitment.bookings())
                .contains(
                        Booking.of("07204@2004-07-08", "24/213/07204/", null, MOVED),
                        Booking.of("07204@2004-07-08", "24/213/07204/", null, MOVED.plusDays(30)));
        assertThat(commitment.untold()).contains("vn.canbang.commitments.commitment-recounted.v1");
    }

    @Test
    void isToldTheSamePlacesWithoutAnyEffect() {
        var commitment = signedOn(SIGNED);

        assertThat(commitment.countsAt(CommitmentFixture.PLACES)).isFalse();
    }
}

package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.roster.Stay;

/**
 * Where and when a commitment counts for COM-01 and COM-02: where the directory counts its signer among those registered, in
 * the facility's unit and for the facility's owner, on the same days. So no share ever exceeds the whole, whoever took the
 * paper; the counterparty decides who sees and acts, not where it counts.
 *
 * <p>After a change of workplace it is due, and “not covered” comes only with the lapse (workflows 3), so within its grace it
 * is still a valid commitment of somebody registered elsewhere now: from the day of the change it counts there, and in the old
 * place no more. Where the new work needs no commitment the signer is not registered, and it counts nowhere.
 *
 * @param signing where and when it counts as a signing (COM-03); stays what it was
 * @param places where the directory counts the signer, as last told
 * @param stays where it counts, part of the places
 * @param renewal where and when it came due; absent when it never did, or nobody was registered that day
 * @param breach where and when a decision says that it was breached (COM-09); absent when none stands
 * @param bookings all days whose numbers it has ever touched, so that all of them can be counted anew
 */
record Counting(
        Booking signing,
        List<Stay> places,
        List<CountedStay> stays,
        @Nullable Renewal renewal,
        @Nullable Booking breach,
        Set<Booking> bookings) {

    Counting {
        places = List.copyOf(places);
        stays = List.copyOf(stays);
        bookings = new LinkedHashSet<>(bookings);
    }

    /** Counts nowhere yet but as a signing, where the directory counts the signer on the day, else where it was signed. */
    static Counting of(List<Stay> places, UnitOfDate unit, LocalDate signedOn) {
        var signing = places.stream()
                .filter(stay -> stay.includes(signedOn))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(stay -> Booking.of(stay.unitId(), stay.unitPath(), stay.owner(), signedOn))
                .orElseGet(() -> Booking.of(unit.id(), unit.path(), null, signedOn));
        return new Counting(signing, places, List.of(), null, null, Set.of(signing));
    }

    /** Counts from one day until before another, as far as the signer is registered. */
    Counting between(LocalDate from, LocalDate to) {
        var counted = places.stream()
                .map(place -> CountedStay.within(place, from, to))
                .filter(stay -> !stay.isEmpty())
                .toList();
        var touched = new LinkedHashSet<>(bookings);
        counted.stream().flatMap(Counting::days).forEach(touched::add);
        return new Counting(signing, places, counted, renewal, breach, touched);
    }

    /** Comes due on a day, where the signer is registered then; never, when there is no such day. */
    Counting due(@Nullable LocalDate day, boolean done) {
        var next = Optional.ofNullable(day).flatMap(this::placeOn).map(due -> new Renewal(due, done));
        return new Counting(signing, places, stays, next.orElse(null), breach, touching(next.map(Renewal::due)));
    }

    /** Was breached as a decision of a day says: where the signer was registered then, else where the paper counts as signed. */
    Counting breached(@Nullable LocalDate day) {
        var next = Optional.ofNullable(day)
                .map(decided -> placeOn(decided)
                        .orElseGet(() -> Booking.of(signing.unitId(), signing.unitPath(), signing.owner(), decided)));
        return new Counting(signing, places, stays, renewal, next.orElse(null), touching(next));
    }

    private Optional<Booking> placeOn(LocalDate day) {
        return places.stream()
                .filter(stay -> stay.includes(day))
                .findFirst()
                .map(stay -> Booking.of(stay.unitId(), stay.unitPath(), stay.owner(), day));
    }

    private Set<Booking> touching(Optional<Booking> more) {
        var touched = new LinkedHashSet<>(bookings);
        more.ifPresent(touched::add);
        return touched;
    }

    Counting at(List<Stay> told) {
        return new Counting(signing, told, stays, renewal, breach, bookings);
    }

    /** Remembers days that an earlier version counted elsewhere. */
    Counting alsoBooked(Stream<Booking> earlier) {
        var touched = new LinkedHashSet<>(bookings);
        earlier.forEach(touched::add);
        return new Counting(signing, places, stays, renewal, breach, touched);
    }

    boolean isAt(@Nullable List<Stay> told) {
        return places.equals(told);
    }

    private static Stream<Booking> days(CountedStay stay) {
        return Stream.of(stay.from(), stay.to())
                .map(day -> Booking.of(stay.unitId(), stay.unitPath(), stay.owner(), day));
    }
}

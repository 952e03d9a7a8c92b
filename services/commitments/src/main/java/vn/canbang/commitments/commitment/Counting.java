package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
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
 * @param bookings all days whose numbers it has ever touched, so that all of them can be counted anew
 */
record Counting(Booking signing, List<Stay> places, List<CountedStay> stays, Set<Booking> bookings) {

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
        return new Counting(signing, places, List.of(), Set.of(signing));
    }

    /** Counts from one day until before another, as far as the signer is registered. */
    Counting between(LocalDate from, LocalDate to) {
        var counted = places.stream()
                .map(place -> CountedStay.within(place, from, to))
                .filter(stay -> !stay.isEmpty())
                .toList();
        var touched = new LinkedHashSet<>(bookings);
        counted.stream().flatMap(Counting::days).forEach(touched::add);
        return new Counting(signing, places, counted, touched);
    }

    Counting at(List<Stay> told) {
        return new Counting(signing, told, stays, bookings);
    }

    /** Remembers days that an earlier version counted elsewhere. */
    Counting alsoBooked(Stream<Booking> earlier) {
        var touched = new LinkedHashSet<>(bookings);
        earlier.forEach(touched::add);
        return new Counting(signing, places, stays, touched);
    }

    boolean isAt(@Nullable List<Stay> told) {
        return places.equals(told);
    }

    private static Stream<Booking> days(CountedStay stay) {
        return Stream.of(stay.from(), stay.to())
                .map(day -> Booking.of(stay.unitId(), stay.unitPath(), stay.owner(), day));
    }
}

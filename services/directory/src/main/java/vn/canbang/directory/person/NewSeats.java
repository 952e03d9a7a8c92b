package vn.canbang.directory.person;

import java.util.Optional;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.starter.territory.UnitVersion;

/** Says where a post goes on when its body or its unit passes into another one. */
@FunctionalInterface
public interface NewSeats {

    /** Nowhere when nobody has said where, or that it ends. */
    Optional<Seat> of(Appointment held);

    /** The body in which a post goes on, and at which unit. */
    record Seat(Organisation organisation, UnitVersion unit) {}
}

package vn.canbang.directory.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post whose body or unit passes into another one.
 *
 * @param appointedBy account of whoever made the appointment that is held
 * @param next the appointment in which it goes on, none when there is nowhere to go or no role that exists there
 */
public record PassingPost(
        UUID person,
        String name,
        Appointment held,
        @Nullable String appointedBy,
        @Nullable Appointment next) {}

package vn.canbang.directory.person;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in is told about a person.
 *
 * @param name how the person is called
 * @param active the appointment that counts now, none when there is none
 * @param open whether the person can sign in: while an appointment holds, and for a while to read that the last one has ended
 */
public record Projection(
        String tenant, String name, @Nullable Active active, boolean open) {

    /** The active appointment in the words of the token. */
    public record Active(UUID appointment, String unit, UUID organisation, String reach, Set<String> roles) {

        public Active {
            roles = new TreeSet<>(roles);
        }
    }

    /** A short form to see whether anything has changed since it was last told. */
    String fingerprint() {
        return active == null
                ? tenant + (open ? "|ended|" : "|") + name
                : String.join(
                        "|",
                        tenant,
                        name,
                        active.appointment().toString(),
                        active.unit(),
                        active.organisation().toString(),
                        active.reach(),
                        String.join(",", active.roles()));
    }
}

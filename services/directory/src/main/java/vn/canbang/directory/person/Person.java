package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.starter.problem.RejectedException;

/** An officer who works with the platform: a name, an account, and dated appointments. */
@Document("people")
public class Person extends PostHolder {

    private final String username;
    private @Nullable String accountId;
    private @Nullable UUID chosen;
    /** Its first password was made and shown to nobody, so it has to be made anew and handed over. */
    private boolean awaitsPassword;

    Person(UUID id, String name, ListedName listed, String username, List<Appointment> appointments) {
        super(id, name, listed, appointments);
        this.username = username;
    }

    static Person enter(UUID id, String name, String username) {
        var person = new Person(id, name, listedAs(name, username), username, List.of());
        person.changed("enter", null, username);
        return person;
    }

    private static ListedName listedAs(String name, String username) {
        return ListedName.ofPerson(name).foundBy(Stream.of(username));
    }

    /** The name was written down wrongly: the same person; nobody is found under what was never theirs. */
    void correctName(NameCorrection correction) {
        correctName(correction, listedAs(correction.name(), username));
        tellInternally(new PersonChanged(id()));
    }

    /** Goes on working as another one of the appointments that hold today. */
    void choose(UUID appointmentId, LocalDate today) {
        if (!find(appointmentId).holdsOn(today)) {
            throw RejectedException.at("/appointmentId", "appointment_not_valid_today");
        }
        if (appointmentId.equals(chosen)) {
            return;
        }
        var before = chosen;
        chosen = appointmentId;
        changed("choose_appointment", before == null ? null : before.toString(), appointmentId.toString());
    }

    /** @param awaiting true when the person has a password that somebody has to be shown yet */
    void accountOpened(String account, boolean awaiting) {
        if (account.equals(accountId)) {
            return;
        }
        accountId = account;
        awaitsPassword = awaiting;
        changed("open_account", null, null);
    }

    /** The first password was shown; false when nobody waited for it. */
    boolean passwordShown() {
        var waited = awaitsPassword;
        awaitsPassword = false;
        return waited;
    }

    /** The appointments as they hold, end and go on in one another. */
    public Posts posts() {
        return new Posts(appointments(), chosen);
    }

    public AccountState accountOn(LocalDate day) {
        if (accountId == null) {
            return AccountState.PENDING;
        }
        return posts().activeOn(day).isPresent() ? AccountState.OPEN : AccountState.DISABLED;
    }

    public String username() {
        return username;
    }

    public Optional<String> accountId() {
        return Optional.ofNullable(accountId);
    }
}

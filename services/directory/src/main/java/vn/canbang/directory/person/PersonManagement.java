package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.listing.Parts;
import vn.canbang.directory.renewal.RenewingSecret;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Enters people, appoints them, and lets them choose as what they work. */
@Service
public class PersonManagement {

    private final People people;
    private final Appointing appointing;
    private final OpeningAccount opening;
    private final Projecting projecting;
    private final RenewingSecret renewing;
    private final Audit audit;
    private final Today today;

    PersonManagement(
            People people,
            Appointing appointing,
            OpeningAccount opening,
            Projecting projecting,
            RenewingSecret renewing,
            Audit audit,
            Today today) {
        this.people = people;
        this.appointing = appointing;
        this.opening = opening;
        this.projecting = projecting;
        this.renewing = renewing;
        this.audit = audit;
        this.today = today;
    }

    /** A person with the first password, which is shown once and never again. */
    public record Entered(Person person, @Nullable String password) {}

    public Entered enter(
            Attempt attempt,
            String name,
            String username,
            @Nullable String permanentPassword,
            List<AppointmentWish> wishes) {
        var entered = enterUnseen(attempt, name, username, permanentPassword, wishes);
        return entered.password() == null
                ? entered
                : new Entered(opening.shown(entered.person().id()), entered.password());
    }

    /** The same where nobody reads the first password, as in a file: it has to be made anew before the first sign-in. */
    public Entered enterUnseen(
            Attempt attempt,
            String name,
            String username,
            @Nullable String permanentPassword,
            List<AppointmentWish> wishes) {
        SignInName.require(name);
        opening.requireAllowed(permanentPassword);
        opening.requireFree(username);
        try {
            var person = attempt.create(people::findById, id -> make(id, name, username, wishes), people::save);
            var opened = opening.open(person, permanentPassword);
            audit.acted("person_entered", person.id().toString());
            return new Entered(opened.person(), opened.password());
        } catch (DuplicateKeyException e) {
            throw RejectedException.at("/username", "username_taken");
        }
    }

    /** Refuses what entering would refuse but for a user name that is taken; stores nothing. */
    public void requireEnterable(String name, String username, List<AppointmentWish> wishes) {
        SignInName.require(name);
        make(UUID.randomUUID(), name, username, wishes);
    }

    /** True when nobody of another tenant signs in by it. */
    public boolean isFree(String username) {
        return opening.isFree(username);
    }

    /** Those of these user names who stand in the directory, by user name. */
    public Map<String, Person> known(Collection<String> usernames) {
        return Parts.of(usernames, people::findByUsernameIn).stream()
                .collect(Collectors.toMap(Person::username, person -> person));
    }

    /** Refuses what a further appointment would be refused for; stores nothing. */
    public void requireAppointable(Caller caller, Person person, AppointmentWish wish) {
        requireSomebodyElse(caller, person).appoint(appointing.appointment(UUID.randomUUID(), person.id(), wish));
    }

    /** Appoints whatever was changed before: for a file, whose importer need not have seen the record. */
    public Person appointToo(Attempt attempt, Caller caller, UUID id, AppointmentWish wish) {
        return tell(attempt.act(
                () -> requireSomebodyElse(caller, get(id)), person -> appoint(attempt, person, wish), people::save));
    }

    public Person appoint(Attempt attempt, Caller caller, UUID id, AppointmentWish wish) {
        return changeRoles(attempt, caller, id, person -> appoint(attempt, person, wish));
    }

    private void appoint(Attempt attempt, Person person, AppointmentWish wish) {
        person.appoint(appointing.appointment(NameBasedId.of(attempt.newId(), "appointment"), person.id(), wish));
    }

    /** The account is called so before this returns. */
    public Person correctName(Attempt attempt, UUID id, NameCorrection correction) {
        SignInName.require(correction.name());
        var saved = attempt.change(() -> get(id), person -> person.correctName(correction), people::save);
        projecting.project(saved);
        audit.acted("person_name_corrected", saved.id().toString());
        return saved;
    }

    public Person endAppointment(Attempt attempt, Caller caller, UUID id, UUID appointmentId, LocalDate lastDay) {
        return changeRoles(attempt, caller, id, person -> person.endAppointment(appointmentId, lastDay));
    }

    /** The new one-time password is shown once; a request sent again is told so. */
    public String renewPassword(Attempt attempt, UUID id) {
        var account = get(id).accountId().orElseThrow(() -> new RejectedException("account_pending"));
        var oneTime = renewing.renew(attempt, id, () -> opening.newPassword(account));
        opening.shown(id);
        audit.acted("password_renewed", id.toString());
        return oneTime;
    }

    /** The caller goes on as another of the own appointments; the account says so before this returns. */
    public Person choose(Attempt attempt, Caller caller, UUID appointmentId) {
        var saved = attempt.act(
                () -> ofAccount(caller.subject()).orElseThrow(NotFoundException::new),
                person -> person.choose(appointmentId, today.date()),
                people::save);
        projecting.project(saved);
        return saved;
    }

    public Person get(UUID id) {
        return people.findById(id).orElseThrow(NotFoundException::new);
    }

    public Optional<Person> ofAccount(String accountId) {
        return people.findByAccountId(accountId);
    }

    private Person changeRoles(Attempt attempt, Caller caller, UUID id, java.util.function.Consumer<Person> change) {
        return tell(attempt.change(() -> requireSomebodyElse(caller, get(id)), change, people::save));
    }

    /** What a person is now stands in the account and in the audit before anybody is answered. */
    private Person tell(Person saved) {
        projecting.project(saved);
        audit.acted("roles_changed", saved.id().toString());
        return saved;
    }

    private static Person requireSomebodyElse(Caller caller, Person person) {
        if (person.accountId().filter(caller.subject()::equals).isPresent()) {
            throw new RejectedException("own_appointment");
        }
        return person;
    }

    private Person make(UUID id, String name, String username, List<AppointmentWish> wishes) {
        var person = Person.enter(id, name, username);
        var number = 0;
        for (var wish : wishes) {
            person.appoint(appointing.appointment(NameBasedId.of(id, "appointment", number++), id, wish));
        }
        return person;
    }
}

package vn.canbang.directory.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** Makes the account of a person, with a first password that is shown once, and says what the person is. */
@Component
class OpeningAccount {

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Projecting projecting;
    private final Tenants tenants;

    OpeningAccount(People people, Accounts accounts, Passwords passwords, Projecting projecting, Tenants tenants) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.projecting = projecting;
        this.tenants = tenants;
    }

    void requireFree(String username) {
        if (!isFree(username)) {
            throw RejectedException.at("/username", "username_taken");
        }
    }

    /** True when nobody of another tenant signs in by it. */
    boolean isFree(String username) {
        return accounts.tenantOf(username)
                .filter(tenant -> !tenant.equals(Tenants.current().slug()))
                .isEmpty();
    }

    void requireAllowed(@Nullable String password) {
        var demonstration = tenants.find(Tenants.current())
                .filter(TenantInfo::demonstration)
                .isPresent();
        if (password != null && !demonstration) {
            throw RejectedException.at("/password", "password_not_allowed");
        }
    }

    /** Opens the account when it is not open yet and answers the first password, unless the request brought its own. */
    Opened open(Person person, @Nullable String permanentPassword) {
        if (person.accountId().isPresent()) {
            projecting.project(person);
            return new Opened(person, null);
        }
        var account = accounts.open(
                person.username(), person.name(), Tenants.current().slug());
        var oneTime = permanentPassword == null ? passwords.oneTime() : null;
        if (oneTime != null) {
            accounts.setPassword(account, oneTime, true);
        } else if (permanentPassword != null) {
            accounts.setPassword(account, permanentPassword, false);
        }
        var opened = keep(person.id(), account, oneTime != null);
        projecting.project(opened);
        return new Opened(opened, oneTime);
    }

    /** Sets a new one-time password in place of the one that was forgotten. */
    String newPassword(String account) {
        var oneTime = passwords.oneTime();
        accounts.setPassword(account, oneTime, true);
        return oneTime;
    }

    /** Somebody has read the password, so nobody has to hand over another one. */
    Person shown(UUID personId) {
        return Overtaken.again(() -> {
            var person = people.findById(personId).orElseThrow(NotFoundException::new);
            return person.passwordShown() ? people.save(person) : person;
        });
    }

    private Person keep(UUID personId, String account, boolean awaiting) {
        return Overtaken.again(() -> {
            var person = people.findById(personId).orElseThrow(NotFoundException::new);
            person.accountOpened(account, awaiting);
            return people.save(person);
        });
    }

    /** A person whose account is open, with the password to be shown once. */
    record Opened(Person person, @Nullable String password) {}
}

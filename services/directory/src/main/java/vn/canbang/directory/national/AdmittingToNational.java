package vn.canbang.directory.national;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.person.Accounts;
import vn.canbang.directory.person.Passwords;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** Admits people of the Population Authority and closes their accounts; the work of operators. */
@Service
public class AdmittingToNational {

    private final NationalAccounts admitted;
    private final Accounts accounts;
    private final NationalSignIn signIn;
    private final Passwords passwords;
    private final Tenants tenants;

    AdmittingToNational(
            NationalAccounts admitted, Accounts accounts, NationalSignIn signIn, Passwords passwords, Tenants tenants) {
        this.admitted = admitted;
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.tenants = tenants;
    }

    /** An account with its first password, which is shown once and never again. */
    public record Admitted(
            NationalAccount account, @Nullable String password) {

        @Override
        public String toString() {
            return "Admitted[" + account.id() + "]";
        }
    }

    /** @param permanentPassword only where every province is a demonstration */
    public Admitted admit(Attempt attempt, String name, String username, @Nullable String permanentPassword) {
        requireAllowed(permanentPassword);
        requireFree(attempt, username);
        var account = create(attempt, name, username);
        if (account.accountId().isPresent()) {
            return new Admitted(account, null);
        }
        var user = accounts.open(username, name, Tenant.NATIONAL.slug());
        var oneTime = permanentPassword == null ? passwords.oneTime() : null;
        if (oneTime != null) {
            accounts.setPassword(user, oneTime, true);
        } else if (permanentPassword != null) {
            accounts.setPassword(user, permanentPassword, false);
        }
        signIn.tell(user, name, true);
        return new Admitted(opened(account.id(), user), oneTime);
    }

    /** The sign-in goes first: an account that reads as closed lets nobody in. */
    public NationalAccount close(Attempt attempt, UUID id, @Nullable String reason) {
        return attempt.change(
                () -> get(id),
                account -> {
                    account.close(reason);
                    account.accountId().ifPresent(user -> signIn.tell(user, account.name(), false));
                },
                admitted::save);
    }

    public NationalAccount get(UUID id) {
        return admitted.findById(id).orElseThrow(NotFoundException::new);
    }

    public List<NationalAccount> all() {
        return admitted.findAllByOrderByUsername();
    }

    private NationalAccount create(Attempt attempt, String name, String username) {
        try {
            return attempt.create(admitted::findById, id -> NationalAccount.admit(id, name, username), admitted::save);
        } catch (DuplicateKeyException e) {
            throw RejectedException.at("/username", "username_taken");
        }
    }

    private NationalAccount opened(UUID id, String user) {
        return Overtaken.again(() -> {
            var account = get(id);
            account.opened(user);
            return admitted.save(account);
        });
    }

    private void requireFree(Attempt attempt, String username) {
        var others = admitted.findByUsername(username)
                .filter(account -> !account.id().equals(attempt.newId()));
        var elsewhere = accounts.tenantOf(username).filter(tenant -> !tenant.equals(Tenant.NATIONAL.slug()));
        if (others.isPresent() || elsewhere.isPresent()) {
            throw RejectedException.at("/username", "username_taken");
        }
    }

    private void requireAllowed(@Nullable String password) {
        if (password != null && !tenants.areDemonstrations()) {
            throw RejectedException.at("/password", "password_not_allowed");
        }
    }
}

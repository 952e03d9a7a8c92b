package vn.canbang.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.client.RestClientException;
import vn.canbang.directory.agency.AgencyClients;
import vn.canbang.directory.national.NationalSignIn;
import vn.canbang.directory.person.Accounts;
import vn.canbang.directory.person.Projection;
import vn.canbang.directory.signin.FailedSignIn;
import vn.canbang.directory.signin.FailedSignIns;
import vn.canbang.directory.tenant.TenantScopes;
import vn.canbang.starter.problem.DomainException;

/** Remembers what would have been told to Keycloak; can be told to be away, or to refuse single accounts. */
class RecordingIdentity implements Accounts, NationalSignIn, TenantScopes, AgencyClients, FailedSignIns {

    final Map<String, Account> accounts = new ConcurrentHashMap<>();
    final Set<String> openToNational = ConcurrentHashMap.newKeySet();
    final Set<String> scopes = ConcurrentHashMap.newKeySet();
    final Map<String, Credentials> clients = new ConcurrentHashMap<>();
    final Set<String> refused = ConcurrentHashMap.newKeySet();
    final List<FailedSignIn> failedSignIns = new CopyOnWriteArrayList<>();
    volatile boolean away;

    @Override
    public List<FailedSignIn> since(Instant moment) {
        return failedSignIns.stream()
                .filter(failed -> !failed.at().isBefore(moment))
                .toList();
    }

    @Override
    public Optional<String> tenantOf(String username) {
        requireThere();
        return accounts.values().stream()
                .filter(account -> account.username().equals(username))
                .map(Account::tenant)
                .findFirst();
    }

    @Override
    public String open(String username, String fullName, String tenant) {
        requireThere();
        var id = UUID.nameUUIDFromBytes(username.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        accounts.putIfAbsent(id, new Account(username, tenant, "", false, null));
        return id;
    }

    @Override
    public void setPassword(String accountId, String password, boolean temporary) {
        requireThere();
        accounts.computeIfPresent(
                accountId,
                (id, old) -> new Account(old.username(), old.tenant(), password, temporary, old.projection()));
    }

    @Override
    public void project(String accountId, Projection projection) {
        requireThere();
        if (refused.contains(accountId)) {
            throw new RestClientException("refused");
        }
        accounts.computeIfPresent(
                accountId,
                (id, old) -> new Account(old.username(), old.tenant(), old.password(), old.temporary(), projection));
    }

    @Override
    public void tell(String accountId, String name, boolean open) {
        requireThere();
        if (open) {
            openToNational.add(accountId);
        } else {
            openToNational.remove(accountId);
        }
    }

    @Override
    public void open(String slug) {
        requireThere();
        scopes.add(slug);
    }

    @Override
    public String open(Credentials credentials) {
        requireThere();
        clients.put(credentials.clientId(), credentials);
        return renewSecret(credentials.clientId());
    }

    @Override
    public String renewSecret(String clientId) {
        requireThere();
        return "secret-" + UUID.randomUUID();
    }

    @Override
    public void revoke(String clientId) {
        requireThere();
        clients.remove(clientId);
    }

    Account of(String username) {
        return accounts.values().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    String idOf(String username) {
        return accounts.entrySet().stream()
                .filter(entry -> entry.getValue().username().equals(username))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void requireThere() {
        if (away) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        }
    }

    /** An account as Keycloak would hold it. */
    record Account(
            String username,
            String tenant,
            String password,
            boolean temporary,
            @org.jspecify.annotations.Nullable Projection projection) {}
}

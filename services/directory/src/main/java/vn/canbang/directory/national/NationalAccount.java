package vn.canbang.directory.national;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;

/** Somebody of the Population Authority who may sign in. Without appointment or unit: there is one thing to do, reading. */
@Document("national_accounts")
public class NationalAccount extends Aggregate {

    @Id
    private final UUID id;

    private final String name;
    private final String username;
    /** Absent until the sign-in knows of it. */
    private @Nullable String accountId;

    private boolean closed;

    NationalAccount(UUID id, String name, String username) {
        this.id = id;
        this.name = name;
        this.username = username;
    }

    static NationalAccount admit(UUID id, String name, String username) {
        var account = new NationalAccount(id, name, username);
        account.record("admit", null, "open");
        return account;
    }

    void opened(String account) {
        accountId = account;
    }

    void close(@Nullable String reason) {
        if (closed) {
            throw new ConflictException("national_account_closed");
        }
        closed = true;
        record("close", "open", "closed", reason, null);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String username() {
        return username;
    }

    Optional<String> accountId() {
        return Optional.ofNullable(accountId);
    }

    public boolean isOpen() {
        return !closed;
    }
}

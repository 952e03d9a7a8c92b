package vn.canbang.directory.agency;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;

/** Another agency that reads the open feed and the code lists of one province. */
@Document("agencies")
public class Agency extends Aggregate {

    @Id
    private final UUID id;

    private final String name;
    private final UUID organisationId;
    private final String clientId;
    private final Instant createdAt;
    private AgencyStatus status;
    /** Absent in records of before there were scopes: those agencies follow every feed. */
    private final @Nullable Set<AgencyScope> scopes;

    Agency(
            UUID id,
            String name,
            UUID organisationId,
            String clientId,
            Instant createdAt,
            AgencyStatus status,
            @Nullable Set<AgencyScope> scopes) {
        this.id = id;
        this.name = name;
        this.organisationId = organisationId;
        this.clientId = clientId;
        this.createdAt = createdAt;
        this.status = status;
        this.scopes = scopes;
    }

    static Agency admit(
            UUID id, String name, UUID organisationId, Set<AgencyScope> scopes, String tenant, Instant now) {
        var clientId = "agency-" + tenant + "-" + id.toString().substring(0, 8);
        var agency = new Agency(id, name, organisationId, clientId, now, AgencyStatus.ACTIVE, EnumSet.copyOf(scopes));
        agency.record("admit", null, "active");
        return agency;
    }

    void revoke(@Nullable String reason) {
        requireActive();
        status = AgencyStatus.REVOKED;
        record("revoke", "active", "revoked", reason, null);
    }

    void requireActive() {
        if (status != AgencyStatus.ACTIVE) {
            throw new ConflictException("agency_revoked");
        }
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

    public UUID organisationId() {
        return organisationId;
    }

    public String clientId() {
        return clientId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What it may follow. */
    public Set<AgencyScope> scopes() {
        if (scopes == null) {
            return EnumSet.allOf(AgencyScope.class);
        }
        var named = EnumSet.noneOf(AgencyScope.class);
        named.addAll(scopes);
        return named;
    }

    public AgencyStatus status() {
        return status;
    }
}

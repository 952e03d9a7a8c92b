package vn.canbang.commitments.directory;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.tenant.Tenants;

/** Asks the directory for one facility or provider by id; while it is away nothing is guessed (S34). */
@Component
public class DirectoryClient {

    private final Peers peers;

    DirectoryClient(Peers peers) {
        this.peers = peers;
    }

    public Optional<FacilityFacts> facility(UUID id) {
        return find("/internal/facilities/{id}", id, FacilityFacts.class);
    }

    public Optional<ProviderFacts> provider(UUID id) {
        return find("/internal/providers/{id}", id, ProviderFacts.class);
    }

    private <T> Optional<T> find(String path, UUID id, Class<T> type) {
        try {
            @Nullable
            T found = peers.quick("directory", Tenants.current())
                    .get()
                    .uri(path, id)
                    .retrieve()
                    .body(type);
            return Optional.ofNullable(found);
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        } catch (RestClientException e) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        }
    }
}

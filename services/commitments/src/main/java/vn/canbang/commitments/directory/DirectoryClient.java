package vn.canbang.commitments.directory;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
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
        return find("/internal/facilities/{id}", id, FacilityFacts.class, FacilityFacts::ofVersion);
    }

    public Optional<ProviderFacts> provider(UUID id) {
        return find("/internal/providers/{id}", id, ProviderFacts.class, ProviderFacts::ofVersion);
    }

    private <T> Optional<T> find(String path, UUID id, Class<T> type, BiFunction<T, Long, T> ofVersion) {
        try {
            var answer = peers.quick("directory", Tenants.current())
                    .get()
                    .uri(path, id)
                    .retrieve()
                    .toEntity(type);
            return Optional.ofNullable(answer.getBody()).map(facts -> ofVersion.apply(facts, version(answer)));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        } catch (RestClientException e) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        }
    }

    /** The version stands in the entity tag, as in every answer about one record. */
    private static long version(ResponseEntity<?> answer) {
        var tag = answer.getHeaders().getETag();
        return tag == null ? 0 : Long.parseLong(tag.replace("W/", "").replace("\"", ""));
    }
}

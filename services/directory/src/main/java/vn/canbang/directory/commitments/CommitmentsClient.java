package vn.canbang.directory.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.tenant.Tenants;

/** Asks what people have signed; while the service is away nothing is guessed (S34). */
@Component
public class CommitmentsClient {

    private static final int AT_ONCE = 100;

    private final Peers peers;

    CommitmentsClient(Peers peers) {
        this.peers = peers;
    }

    /** One answer for each who is asked for. */
    public Map<UUID, SignedPapers> signedBy(Collection<UUID> subjects) {
        var all = List.copyOf(subjects);
        var answers = new HashMap<UUID, SignedPapers>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var part = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            ask(part).forEach(papers -> answers.put(papers.subject(), papers));
        }
        if (!answers.keySet().containsAll(all)) {
            throw away();
        }
        return answers;
    }

    public SignedPapers signedBy(UUID subject) {
        return signedBy(List.of(subject)).getOrDefault(subject, new SignedPapers(subject, List.of()));
    }

    private List<SignedPapers> ask(List<UUID> subjects) {
        var ids = subjects.stream().map(UUID::toString).collect(Collectors.joining(","));
        try {
            var answer = peers.quick("commitments", Tenants.current())
                    .get()
                    .uri("/internal/signed-papers?subjects={ids}", ids)
                    .retrieve()
                    .body(new ParameterizedTypeReference<List<SignedPapers>>() {});
            return answer == null ? new ArrayList<>() : answer;
        } catch (RestClientException e) {
            throw away();
        }
    }

    private static DomainException away() {
        return new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
    }
}

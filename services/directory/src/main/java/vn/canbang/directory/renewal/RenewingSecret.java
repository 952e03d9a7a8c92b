package vn.canbang.directory.renewal;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Makes a new secret for a record and shows it once. It is kept nowhere, so a request that is sent again cannot be
 * answered with it and is told so; whoever lost it renews once more. Two requests at once never make two secrets, of
 * which one would be shown and the other would count.
 */
@Component
public class RenewingSecret {

    private final Renewals renewals;
    private final Clock clock;

    RenewingSecret(Renewals renewals, Clock clock) {
        this.renewals = renewals;
        this.clock = clock;
    }

    /** @param make tells the identity provider; when it fails, the same request may be sent again */
    public String renew(Attempt attempt, UUID id, Supplier<String> make) {
        var request = attempt.newId();
        change(id, renewal -> renewal.begin(request, clock.instant()));
        var secret = made(id, request, make);
        attempt.act(() -> of(id), renewal -> renewal.finish(request), renewals::save);
        return secret;
    }

    private String made(UUID id, UUID request, Supplier<String> make) {
        try {
            return make.get();
        } catch (RuntimeException e) {
            change(id, renewal -> renewal.giveUp(request));
            throw e;
        }
    }

    private void change(UUID id, Consumer<Renewal> act) {
        Overtaken.again(() -> {
            var renewal = of(id);
            act.accept(renewal);
            return renewals.save(renewal);
        });
    }

    private Renewal of(UUID id) {
        return renewals.findById(id).orElseGet(() -> new Renewal(id));
    }
}

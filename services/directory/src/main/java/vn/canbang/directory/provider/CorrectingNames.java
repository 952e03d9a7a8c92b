package vn.canbang.directory.provider;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;

/** Puts a name right that was written down wrongly; the audit keeps that it was done, by id and without a name. */
@Service
public class CorrectingNames {

    private final ProviderManagement management;
    private final Providers providers;

    CorrectingNames(ProviderManagement management, Providers providers) {
        this.management = management;
        this.providers = providers;
    }

    public Provider correct(Attempt attempt, Caller caller, UUID id, String name, String reason) {
        return attempt.change(
                () -> management.get(caller, id),
                provider -> {
                    provider.correctName(name, reason);
                    provider.standInAudit("provider_name_corrected", caller.subject());
                },
                providers::save);
    }
}

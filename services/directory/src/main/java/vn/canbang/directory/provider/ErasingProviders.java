package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.directory.commitments.CommitmentsClient;
import vn.canbang.directory.commitments.SignedPapers;
import vn.canbang.directory.listing.InScope;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.time.Today;

/**
 * Proposes the providers whose names have been kept long enough, and erases them when the data-protection officer says so.
 * The time runs from the later of the departure and the end of the last commitment, by the rule that holds today.
 */
@Service
public class ErasingProviders {

    private static final String YEARS = "retention.commitment_years";
    private static final int LOOK = 100;

    private final Providers providers;
    private final CommitmentsClient commitments;
    private final Rules rules;
    private final Today today;

    ErasingProviders(Providers providers, CommitmentsClient commitments, Rules rules, Today today) {
        this.providers = providers;
        this.commitments = commitments;
        this.rules = rules;
        this.today = today;
    }

    /** The rule by which names are kept. */
    public Rule.Acting rule() {
        return rules.get(YEARS, today.date()).require();
    }

    /** Those who may be erased today, those who left first at the head; those who are held are among them. */
    public List<ErasureProposal> proposals(Caller caller, @Nullable DepartureOrder after, int limit) {
        var rule = rule();
        var scope = InScope.of(caller, null);
        var gone = today.date().minusYears(rule.number());
        var found = new ArrayList<ErasureProposal>();
        var place = after;
        while (found.size() < limit) {
            var some = providers.departedBy(scope, gone, place, LOOK);
            found.addAll(due(some, rule));
            if (some.size() < LOOK) {
                break;
            }
            place = placeOf(some.getLast());
        }
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** Erases the name; sent again it finds that done. It waits for no case: what one needs, that one keeps for itself. */
    public Provider erase(Attempt attempt, Caller caller, UUID id) {
        var rule = rule();
        return act(attempt, caller, id, "provider_erased", provider -> {
            requireDue(provider, rule);
            provider.erase(today.date(), rule.use());
        });
    }

    public Provider hold(Attempt attempt, Caller caller, UUID id, String reason) {
        return act(attempt, caller, id, "provider_held", provider -> provider.hold(reason));
    }

    public Provider endHold(Attempt attempt, Caller caller, UUID id) {
        return act(attempt, caller, id, "provider_hold_ended", Provider::endHold);
    }

    private Provider act(Attempt attempt, Caller caller, UUID id, String entry, Consumer<Provider> work) {
        return attempt.change(
                () -> get(caller, id),
                found -> {
                    work.accept(found);
                    found.standInAudit(entry, caller.subject());
                },
                providers::save);
    }

    private void requireDue(Provider provider, Rule.Acting rule) {
        if (provider.isErased() || !provider.hasDeparted()) {
            return;
        }
        if (!isDue(provider, commitments.signedBy(provider.id()), rule)) {
            throw new ConflictException("retention_not_over");
        }
    }

    private List<ErasureProposal> due(List<Provider> some, Rule.Acting rule) {
        var gone = some.stream().filter(Provider::hasDeparted).toList();
        var signed = commitments.signedBy(gone.stream().map(Provider::id).toList());
        var proposals = new ArrayList<ErasureProposal>();
        for (var provider : gone) {
            var papers = signed.get(provider.id());
            if (papers != null && isDue(provider, papers, rule)) {
                proposals.add(ErasureProposal.of(provider, papers, rule.number()));
            }
        }
        return proposals;
    }

    /** By days alone: the directory is not told of cases. */
    private boolean isDue(Provider provider, SignedPapers papers, Rule.Acting rule) {
        var date = today.date();
        return !papers.isAnyInForce(date)
                && !ErasureProposal.of(provider, papers, rule.number()).dueOn().isAfter(date);
    }

    /** Also of whom the name is gone: that it is, may be known. */
    public Provider get(Caller caller, UUID id) {
        return caller.requireSees(providers.findById(id).orElseThrow(NotFoundException::new));
    }

    private static DepartureOrder placeOf(Provider provider) {
        var departedOn = provider.departedOn();
        return new DepartureOrder(departedOn == null ? LocalDate.MAX : departedOn, provider.id());
    }
}

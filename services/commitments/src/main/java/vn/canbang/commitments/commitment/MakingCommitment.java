package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.template.FormsInUse;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Makes the commitment of a signed paper by the rules of its day, from what is known of the signer; stores nothing. */
@Component
class MakingCommitment {

    private final Clauses clauses;
    private final RenewalRules rules;
    private final Counterparties counterparties;
    private final SheetPlaces sheets;
    private final Units units;
    private final Today today;

    MakingCommitment(
            Clauses clauses,
            RenewalRules rules,
            Counterparties counterparties,
            SheetPlaces sheets,
            Units units,
            Today today) {
        this.clauses = clauses;
        this.rules = rules;
        this.counterparties = counterparties;
        this.sheets = sheets;
        this.units = units;
        this.today = today;
    }

    /** @param earlier all commitments of the signer, in the order in which they were signed */
    Commitment of(
            UUID id, Signing signing, Caller caller, RosterEntry signer, List<Commitment> earlier, FormsInUse forms) {
        var date = today.date();
        if (signing.signedOn().isAfter(date)) {
            throw RejectedException.at("/signedOn", "date_in_future", date);
        }
        var entry = caller.requireSees(signer);
        requireThere(entry, signing.signedOn());
        var terms = terms(signing, date);
        var form = forms.require(signing.kind(), signing.signedOn(), signing.clauses(), signing.template());
        var unit = units.ofDate(entry.unitId(), entry.unitPath(), entry.responsible(), signing.signedOn());
        var places = new HashSet<>(List.of(entry.responsible(), entry.unitPath(), unit.path()));
        var taker = counterparties.require(signing.counterparty(), caller, entry, places, signing.signedOn());
        RenewalPolicy.requireRemedies(earlier);
        var before = lastThatStands(earlier);
        var decision = RenewalPolicy.decide(before, signing.renews(), signing.signedOn(), date);
        var sheet = signing.sheet() == null ? null : sheets.require(signing.sheet(), entry.id(), caller);
        var signature = new Signature(
                signing.signedOn(),
                signing.place(),
                new Counterparty(taker.id(), taker.name(), signing.counterpartyTitle()),
                sheet,
                Objects.requireNonNullElse(
                        signing.supplementary(), before == null || !before.coversOn(signing.signedOn())),
                decision instanceof RenewalPolicy.Decision.Follows(var followed) ? followed.id() : null,
                signing.keptAt(),
                form.orElse(null));
        return Commitment.sign(
                id,
                Signer.of(entry),
                signature,
                where(entry, taker, unit),
                terms,
                earlier.isEmpty() ? 1 : earlier.getLast().ordinal() + 1);
    }

    /** Nobody signs who had not come yet, was away or gone; and of who was erased nothing more is recorded. */
    private static void requireThere(RosterEntry signer, LocalDate signedOn) {
        if (signer.name() == null) {
            throw new ConflictException("signer_erased");
        }
        if (!signer.wasThereOn(signedOn)) {
            throw RejectedException.at("/signedOn", "signer_not_there", signedOn);
        }
    }

    private SignedTerms terms(Signing signing, LocalDate date) {
        var policy = clauses.policy(signing.signedOn(), date);
        var signed = new ArrayList<SignedClause>();
        for (var i = 0; i < signing.clauses().size(); i++) {
            var pointer = "/clauses/" + i;
            var clause = policy.require(signing.clauses().get(i), signing.kind(), signing.signedOn(), date, pointer);
            if (signed.stream().anyMatch(other -> other.kind() == clause.kind())) {
                throw InvalidException.at(pointer, "invalid_value");
            }
            signed.add(new SignedClause(clause.kind(), clause.endsOn()));
        }
        var renewal = rules.on(signing.signedOn());
        var used = new ArrayList<>(List.of(clauses.use(signing.signedOn())));
        used.addAll(renewal.rules());
        return new SignedTerms(signed, renewal, used);
    }

    private static SignedWhere where(RosterEntry entry, OrganisationFacts taker, UnitVersion unit) {
        var owner = taker.isOwn() ? taker.id() : null;
        var facilityOwner = entry.owner();
        return new SignedWhere(
                new UnitOfDate(unit.id(), unit.path()),
                entry.responsible(),
                owner,
                facilityOwner == null ? Set.of() : Set.of(facilityOwner),
                entry.counted());
    }

    /** A record that was a mistake says nothing of what was signed before it. */
    private static @Nullable Commitment lastThatStands(List<Commitment> earlier) {
        return earlier.reversed().stream()
                .filter(commitment -> !commitment.isMistake())
                .findFirst()
                .orElse(null);
    }
}

package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.roster.RosterProjection;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Records that a paper was signed: gathers who, where, which clauses and what went before, and signs. */
@Service
public class SigningCommitment {

    private final Commitments commitments;
    private final CommitmentEffects effects;
    private final RosterProjection roster;
    private final Clauses clauses;
    private final RenewalRules rules;
    private final Counterparties counterparties;
    private final SheetPlaces sheets;
    private final Units units;
    private final Today today;

    SigningCommitment(
            Commitments commitments,
            CommitmentEffects effects,
            RosterProjection roster,
            Clauses clauses,
            RenewalRules rules,
            Counterparties counterparties,
            SheetPlaces sheets,
            Units units,
            Today today) {
        this.commitments = commitments;
        this.effects = effects;
        this.roster = roster;
        this.clauses = clauses;
        this.rules = rules;
        this.counterparties = counterparties;
        this.sheets = sheets;
        this.units = units;
        this.today = today;
    }

    public Commitment record(Signing signing, Caller caller, Attempt attempt) {
        var recorded = once(signing, caller, attempt);
        effects.carryOut(recorded);
        return commitments.findById(recorded.id()).orElse(recorded);
    }

    /** A refusal because of what the same request has just recorded, sent twice at once, is no refusal. */
    private Commitment once(Signing signing, Caller caller, Attempt attempt) {
        try {
            return create(signing, caller, attempt);
        } catch (DomainException e) {
            if (commitments.existsById(attempt.newId())) {
                return create(signing, caller, attempt);
            }
            throw e;
        }
    }

    private Commitment create(Signing signing, Caller caller, Attempt attempt) {
        return attempt.create(
                id -> commitments.findById(id).map(caller::requireSees), id -> sign(id, signing, caller), this::save);
    }

    private Commitment sign(UUID id, Signing signing, Caller caller) {
        var date = today.date();
        if (signing.signedOn().isAfter(date)) {
            throw RejectedException.at("/signedOn", "date_in_future", date);
        }
        var entry = caller.requireSees(roster.require(signing.kind(), signing.subject()));
        var terms = terms(signing, date);
        var taker = counterparties.require(signing.counterparty(), caller, entry.responsible(), signing.signedOn());
        var earlier = commitments.findBySubjectOrderByOrdinal(entry.id());
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
                decision instanceof RenewalPolicy.Decision.Follows(var followed) ? followed.id() : null);
        return Commitment.sign(
                id,
                Signer.of(entry),
                signature,
                where(entry, taker, signing.signedOn()),
                terms,
                earlier.isEmpty() ? 1 : earlier.getLast().ordinal() + 1);
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

    private SignedWhere where(RosterEntry entry, OrganisationFacts taker, LocalDate signedOn) {
        var unit = units.ofDate(entry.unitId(), entry.unitPath(), signedOn);
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

    /** Two signings of one subject at once take the same place in its row; the later one is the conflict. */
    private Commitment save(Commitment commitment) {
        try {
            return commitments.save(commitment);
        } catch (DuplicateKeyException e) {
            if (commitments.existsById(commitment.id())) {
                throw e;
            }
            throw new ConflictException("commitment_in_force");
        }
    }
}

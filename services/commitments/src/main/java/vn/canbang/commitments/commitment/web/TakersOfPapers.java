package vn.canbang.commitments.commitment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Counterparties;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.Units;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.imports.Choice;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.DistinctChoices;
import vn.canbang.starter.text.NameKey;
import vn.canbang.starter.time.Today;

/**
 * The bodies that a file of signatures may name, whenever its papers were signed: one that has ended is “(cũ)”, those of the same
 * name stand with their unit. A name alone means the one that exists; the names of bodies are those of no person.
 */
@Component
class TakersOfPapers implements Choices {

    private final Counterparties counterparties;
    private final Units units;
    private final Today today;

    TakersOfPapers(Counterparties counterparties, Units units, Today today) {
        this.counterparties = counterparties;
        this.units = units;
        this.today = today;
    }

    @Override
    public List<Choice> of(Caller importer) {
        var date = today.date();
        var takers = counterparties.ever(importer, date);
        var existing = takers.stream()
                .filter(taker -> taker.existsOn(date))
                .map(taker -> NameKey.of(taker.name()))
                .collect(Collectors.toSet());
        return DistinctChoices.of(takers, taker -> candidate(taker, date, names(taker, date, existing)));
    }

    private DistinctChoices.Candidate candidate(OrganisationFacts taker, LocalDate date, Set<String> names) {
        var title = title(taker, date);
        var placed = title + ", " + units.nameWithDistrict(taker.unitId(), taker.unitPath());
        return new DistinctChoices.Candidate(
                taker.id().toString(), List.of(title, placed, placed + ", " + taker.unitPath()), names);
    }

    private static Set<String> names(OrganisationFacts taker, LocalDate date, Set<String> existing) {
        var meant = taker.existsOn(date) || !existing.contains(NameKey.of(taker.name()));
        return meant ? Set.of(taker.name()) : Set.of();
    }

    private static String title(OrganisationFacts taker, LocalDate date) {
        return taker.existsOn(date) ? taker.name() : taker.name() + " (cũ)";
    }
}

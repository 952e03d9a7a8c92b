package vn.canbang.directory.setup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.person.Appointment;
import vn.canbang.directory.person.People;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.rule.RuleBook;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.directory.village.Village;
import vn.canbang.directory.village.Villages;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** Counts what is there and what is missing on a day. */
@Component
class CountingSetup {

    private final OwnUnits units;
    private final Villages villages;
    private final Organisations organisations;
    private final People people;
    private final RuleBook rules;
    private final MongoOperations mongo;

    CountingSetup(
            OwnUnits units,
            Villages villages,
            Organisations organisations,
            People people,
            RuleBook rules,
            MongoOperations mongo) {
        this.units = units;
        this.villages = villages;
        this.organisations = organisations;
        this.people = people;
        this.rules = rules;
        this.mongo = mongo;
    }

    SetupCounts on(LocalDate day, Set<String> leftRules) {
        var communes = units.on(day, null, UnitLevel.COMMUNE).stream()
                .map(UnitVersion::path)
                .collect(Collectors.toSet());
        var existingVillages = villages.findAll().stream()
                .filter(village -> village.existsOn(day))
                .toList();
        var existing = organisations.findAll().stream()
                .filter(body -> body.existsOn(day))
                .toList();
        var bodies =
                existing.stream().filter(body -> body.reach() == Reach.LINE).toList();
        var held = people.findAll().stream()
                .map(person -> person.posts().holdingOn(day))
                .filter(holding -> !holding.isEmpty())
                .toList();
        var unconfigured = rules.unconfiguredOn(day);
        return new SetupCounts(
                units.on(day, null, UnitLevel.DISTRICT).size(),
                communes.size(),
                existingVillages.size(),
                lacking(communes, existingVillages.stream().map(Village::responsible)),
                existing.size(),
                lacking(communes, bodies.stream().map(Organisation::responsible)),
                held.size(),
                bodies.size(),
                unmanned(bodies, held),
                mongo.count(new Query(Criteria.where("closedOn").exists(false)), Facility.class),
                mongo.count(new Query(Criteria.where("departed").is(false)), Provider.class),
                unconfigured.size(),
                lacking(unconfigured, leftRules.stream()));
    }

    /** How many of those that ought to be there are not. */
    private static int lacking(Collection<String> wanted, Stream<String> there) {
        var missing = new HashSet<>(wanted);
        there.forEach(missing::remove);
        return missing.size();
    }

    private static int unmanned(List<Organisation> bodies, List<List<Appointment>> held) {
        var manned = held.stream()
                .flatMap(List::stream)
                .map(Appointment::organisationId)
                .collect(Collectors.toSet());
        return (int) bodies.stream().filter(body -> !manned.contains(body.id())).count();
    }
}

package vn.canbang.directory.reorganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.unit.PassingUnit;

/** What a reorganisation would do to the directory as it stands: counted, never changed. */
@Component
class Effects {

    private final StandingRecords records;
    private final OrganisationManagement organisations;

    Effects(StandingRecords records, OrganisationManagement organisations) {
        this.records = records;
        this.organisations = organisations;
    }

    List<Effect> of(UnitsOfDay units, List<Body> bodies, List<OpenQuestion> questions) {
        var effects = new ArrayList<Effect>();
        ofBodies(units, bodies, effects);
        ofPosts(bodies, effects);
        var closing = bodies.stream()
                .filter(Body::closes)
                .map(body -> body.organisation().id())
                .toList();
        ofRecords(RecordKind.ORGANISATION, records.organisations(units, closing), units, questions, effects);
        for (var kind : List.of(RecordKind.FACILITY, RecordKind.VILLAGE)) {
            ofRecords(kind, records.counted(kind, units), units, questions, effects);
        }
        ofProviders(units, questions, effects);
        return effects;
    }

    private void ofBodies(UnitsOfDay units, List<Body> bodies, List<Effect> effects) {
        var counts = new TreeMap<Way, Integer>();
        bodies.stream()
                .filter(Body::closes)
                .forEach(body -> counts.merge(
                        new Way(
                                body.from(),
                                body.successor()
                                        .flatMap(organisations::find)
                                        .map(Organisation::responsible)
                                        .map(units::placeOf)
                                        .orElse(null)),
                        1,
                        Integer::sum));
        counts.forEach((way, count) -> effects.add(way.effect(RecordKind.BODY, count)));
    }

    private static void ofPosts(List<Body> bodies, List<Effect> effects) {
        var counts = new TreeMap<Way, Integer>();
        bodies.stream().flatMap(body -> body.posts().stream()).forEach(post -> {
            var next = post.next();
            counts.merge(new Way(post.held().unitPath(), next == null ? null : next.unitPath()), 1, Integer::sum);
        });
        counts.forEach((way, count) -> effects.add(way.effect(RecordKind.APPOINTMENT, count)));
    }

    private static void ofRecords(
            RecordKind kind,
            Map<String, Integer> counts,
            UnitsOfDay units,
            List<OpenQuestion> questions,
            List<Effect> effects) {
        var chosen = questions.stream()
                .filter(question -> question.kind() == kind && question.chosen() != null)
                .collect(Collectors.groupingBy(
                        OpenQuestions::wayOf, TreeMap::new, Collectors.summingInt(question -> 1)));
        add(kind, counts, chosen, units, effects);
    }

    /** Providers follow the facility where they work. */
    private void ofProviders(UnitsOfDay units, List<OpenQuestion> questions, List<Effect> effects) {
        var placed = questions.stream()
                .filter(question -> question.kind() == RecordKind.FACILITY && question.chosen() != null)
                .collect(Collectors.groupingBy(
                        OpenQuestions::wayOf,
                        TreeMap::new,
                        Collectors.mapping(OpenQuestion::record, Collectors.<UUID>toList())));
        var chosen = new TreeMap<Way, Integer>();
        placed.forEach((way, facilities) -> chosen.put(way, records.providersOf(facilities)));
        add(RecordKind.PROVIDER, records.counted(RecordKind.PROVIDER, units), chosen, units, effects);
    }

    private static void add(
            RecordKind kind,
            Map<String, Integer> counts,
            Map<Way, Integer> chosen,
            UnitsOfDay units,
            List<Effect> effects) {
        for (PassingUnit unit : units.all()) {
            var rest = counts.getOrDefault(unit.from(), 0);
            for (var way : chosen.entrySet()) {
                if (way.getKey().from().equals(unit.from()) && way.getValue() > 0) {
                    effects.add(way.getKey().effect(kind, way.getValue()));
                    rest -= way.getValue();
                }
            }
            if (rest > 0) {
                effects.add(new Effect(kind, unit.from(), unit.to().path(), unit.splits(), rest));
            }
        }
    }

    /** From where to where. */
    record Way(String from, @Nullable String to) implements Comparable<Way> {

        private static final Comparator<Way> ORDER =
                Comparator.comparing(Way::from).thenComparing(way -> Objects.requireNonNullElse(way.to(), ""));

        Effect effect(RecordKind kind, int count) {
            return new Effect(kind, from, to, false, count);
        }

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }
}

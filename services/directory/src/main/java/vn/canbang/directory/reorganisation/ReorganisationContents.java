package vn.canbang.directory.reorganisation;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.starter.time.Today;

/** What a reorganisation is about: computed from the directory as it stands until it begins, its own record afterwards. */
@Component
public class ReorganisationContents {

    private final ReorganisationDays days;
    private final Bodies bodies;
    private final OpenQuestions questions;
    private final Effects effects;
    private final OrganisationManagement organisations;
    private final Today today;

    ReorganisationContents(
            ReorganisationDays days,
            Bodies bodies,
            OpenQuestions questions,
            Effects effects,
            OrganisationManagement organisations,
            Today today) {
        this.days = days;
        this.bodies = bodies;
        this.questions = questions;
        this.effects = effects;
        this.organisations = organisations;
        this.today = today;
    }

    public List<PassingUnit> units(Reorganisation reorganisation) {
        return days.on(reorganisation.effectiveOn()).all();
    }

    public UnitCounts before(Reorganisation reorganisation) {
        return days.before(reorganisation.effectiveOn());
    }

    public UnitCounts after(Reorganisation reorganisation) {
        return days.after(reorganisation.effectiveOn());
    }

    public boolean hasCome(Reorganisation reorganisation) {
        return !today.date().isBefore(reorganisation.effectiveOn());
    }

    public List<BodyOfDay> bodies(Reorganisation reorganisation) {
        var named = named();
        if (reorganisation.state().hasBegun()) {
            return reorganisation.bodies().stream()
                    .flatMap(body -> then(body, named).stream())
                    .toList();
        }
        return standing(reorganisation).stream()
                .map(body -> now(body, reorganisation, named))
                .toList();
    }

    /** The posts of a body that pass; known until it begins, afterwards the people themselves tell. */
    public List<PostOfDay> posts(Reorganisation reorganisation, UUID organisation) {
        if (reorganisation.state().hasBegun()) {
            return List.of();
        }
        return posts(reorganisation, body -> body.organisation().id().equals(organisation));
    }

    /** Posts that came after the plan was confirmed, which a second person has to look at before they go on. */
    public List<PostOfDay> latePosts(Reorganisation reorganisation) {
        if (reorganisation.state() != ReorganisationState.CONFIRMED) {
            return List.of();
        }
        return posts(reorganisation, body -> true).stream()
                .filter(PostOfDay::late)
                .toList();
    }

    private List<PostOfDay> posts(Reorganisation reorganisation, Predicate<Body> which) {
        return standing(reorganisation).stream()
                .filter(which)
                .flatMap(body -> body.posts().stream())
                .map(post -> new PostOfDay(
                        post,
                        reorganisation.choices().forPost(post.held().id()).isPresent(),
                        reorganisation.isLate(post.held().id())))
                .toList();
    }

    public List<OpenQuestion> questions(Reorganisation reorganisation) {
        return questions.of(reorganisation, days.on(reorganisation.effectiveOn()));
    }

    /** What carrying out would do, or did. */
    public List<Effect> effects(Reorganisation reorganisation) {
        if (reorganisation.state().hasBegun()) {
            return reorganisation.effects();
        }
        return effects.of(days.on(reorganisation.effectiveOn()), standing(reorganisation), questions(reorganisation));
    }

    private List<Body> standing(Reorganisation reorganisation) {
        return bodies.of(reorganisation, days.on(reorganisation.effectiveOn()));
    }

    private static BodyOfDay now(
            Body body, Reorganisation reorganisation, Function<UUID, Optional<Organisation>> named) {
        var choice = body.choice();
        return new BodyOfDay(
                body.organisation(),
                body.from(),
                body.closes(),
                one(body.proposed(), named),
                choice == null ? null : one(choice.successor(), named),
                choice != null,
                body.posts().size(),
                body.postsWithoutNext(),
                (int) body.posts().stream()
                        .filter(post -> reorganisation.isLate(post.held().id()))
                        .count());
    }

    private static Optional<BodyOfDay> then(ClosedBody body, Function<UUID, Optional<Organisation>> named) {
        return named.apply(body.organisation())
                .map(known -> new BodyOfDay(
                        known,
                        body.from(),
                        body.closes(),
                        null,
                        one(body.successor(), named),
                        true,
                        body.people(),
                        body.without(),
                        0));
    }

    private static @Nullable Organisation one(@Nullable UUID id, Function<UUID, Optional<Organisation>> named) {
        return id == null ? null : named.apply(id).orElse(null);
    }

    private Function<UUID, Optional<Organisation>> named() {
        var known = new HashMap<UUID, Optional<Organisation>>();
        return id -> Objects.requireNonNull(known.computeIfAbsent(id, organisations::find));
    }
}

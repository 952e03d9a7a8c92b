package vn.canbang.directory.reorganisation.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.WholeList;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.person.Appointment;
import vn.canbang.directory.reorganisation.BodyOfDay;
import vn.canbang.directory.reorganisation.Effect;
import vn.canbang.directory.reorganisation.PostOfDay;
import vn.canbang.directory.reorganisation.Reorganisation;
import vn.canbang.directory.reorganisation.ReorganisationContents;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.web.Page;

/** A reorganisation as a caller sees it, and what it is about page by page. */
@Component
class ReorganisationPages {

    private static final Set<String> STEPS =
            Set.of("plan", "confirm", "confirm_posts", "withdraw", "begin", "carry_out");

    private final ReorganisationContents contents;
    private final ReorganisationActs acts;
    private final OrganisationManagement organisations;
    private final OwnUnits own;
    private final UnitCatalogue catalogue;

    ReorganisationPages(
            ReorganisationContents contents,
            ReorganisationActs acts,
            OrganisationManagement organisations,
            OwnUnits own,
            UnitCatalogue catalogue) {
        this.contents = contents;
        this.acts = acts;
        this.organisations = organisations;
        this.own = own;
        this.catalogue = catalogue;
    }

    ReorganisationView view(Reorganisation reorganisation, Caller caller) {
        var units = contents.units(reorganisation);
        var bodies = contents.bodies(reorganisation);
        var undecided = (int) bodies.stream().filter(body -> !body.isDecided()).count();
        var late = bodies.stream().mapToInt(BodyOfDay::late).sum();
        var questions = contents.questions(reorganisation);
        var open = (int)
                questions.stream().filter(question -> question.chosen() == null).count();
        return new ReorganisationView(
                reorganisation.id(),
                reorganisation.effectiveOn(),
                reorganisation.state(),
                contents.before(reorganisation),
                contents.after(reorganisation),
                units.size(),
                (int) units.stream().filter(PassingUnit::splits).count(),
                (int) bodies.stream().filter(BodyOfDay::closes).count(),
                undecided,
                open,
                late,
                undecided + open + late,
                reorganisation.history().stream()
                        .filter(entry -> STEPS.contains(entry.act()))
                        .map(entry -> new ReorganisationView.StepView(
                                entry.act(),
                                entry.at(),
                                entry.by() == null ? null : entry.by().name(),
                                entry.reason()))
                        .toList(),
                acts.of(
                        reorganisation,
                        caller,
                        contents.hasCome(reorganisation),
                        new ReorganisationActs.Open(undecided, late, questions.size())));
    }

    Page<PassingUnitView> units(Reorganisation reorganisation, @Nullable String after, int size) {
        return WholeList.page(contents.units(reorganisation), after, size, PassingUnitView::of);
    }

    /** The bodies, only those for which nobody is to go on when {@code undecided} says so. */
    Page<BodyView> bodies(
            Reorganisation reorganisation, @Nullable Boolean undecided, @Nullable String after, int size) {
        var shown = contents.bodies(reorganisation).stream()
                .filter(body -> undecided == null || undecided != body.isDecided())
                .toList();
        return WholeList.page(shown, after, size, body -> view(body, reorganisation));
    }

    Page<PostView> posts(Reorganisation reorganisation, UUID organisation, @Nullable String after, int size) {
        return WholeList.page(
                contents.posts(reorganisation, organisation), after, size, post -> view(post, reorganisation));
    }

    int countLatePosts(Reorganisation reorganisation) {
        return contents.latePosts(reorganisation).size();
    }

    Page<PostView> latePosts(Reorganisation reorganisation, @Nullable String after, int size) {
        return WholeList.page(contents.latePosts(reorganisation), after, size, post -> view(post, reorganisation));
    }

    Page<OpenQuestionView> questions(Reorganisation reorganisation, @Nullable String after, int size) {
        return WholeList.page(contents.questions(reorganisation), after, size, OpenQuestionView::of);
    }

    Page<EffectView> effects(Reorganisation reorganisation, @Nullable String after, int size) {
        return WholeList.page(contents.effects(reorganisation), after, size, effect -> view(effect, reorganisation));
    }

    private BodyView view(BodyOfDay body, Reorganisation reorganisation) {
        return new BodyView(
                BodyName.of(body.organisation()),
                before(body.from(), reorganisation),
                body.closes(),
                body.people(),
                body.withoutPost(),
                body.late(),
                BodyName.orNone(body.proposed()),
                BodyName.orNone(body.successor()),
                body.isDecided(),
                body.endsWithoutSuccessor());
    }

    private PostView view(PostOfDay passing, Reorganisation reorganisation) {
        var post = passing.post();
        var held = post.held();
        return new PostView(
                new PostView.HolderName(post.person(), post.name()),
                held.id(),
                name(held.organisationId()),
                catalogue.named(held.unitId()),
                new TreeSet<>(held.roles()),
                reorganisation.effectiveOn().minusDays(1),
                passing.exception(),
                passing.late(),
                next(post.next()));
    }

    private PostView.@Nullable NextView next(@Nullable Appointment next) {
        return next == null
                ? null
                : new PostView.NextView(
                        name(next.organisationId()), catalogue.named(next.unitId()), new TreeSet<>(next.roles()));
    }

    private BodyName name(UUID organisation) {
        return BodyName.of(organisations.find(organisation).orElseThrow(NotFoundException::new));
    }

    private EffectView view(Effect effect, Reorganisation reorganisation) {
        var to = effect.to();
        return new EffectView(
                effect.kind(),
                before(effect.from(), reorganisation),
                to == null ? null : named(to, reorganisation.effectiveOn()),
                effect.split(),
                effect.count());
    }

    private UnitRef before(String path, Reorganisation reorganisation) {
        return named(path, reorganisation.effectiveOn().minusDays(1));
    }

    private UnitRef named(String path, LocalDate on) {
        return own.nearest(path, on).map(UnitRef::of).orElseThrow(NotFoundException::new);
    }
}

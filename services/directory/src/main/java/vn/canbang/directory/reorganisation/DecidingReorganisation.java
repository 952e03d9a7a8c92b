package vn.canbang.directory.reorganisation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.canbang.directory.person.PassingPost;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** What is done with a plan: a second person confirms it, it is withdrawn, or it begins on its day. */
@Service
public class DecidingReorganisation {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Reorganisations reorganisations;
    private final Reorganising reorganising;
    private final ReorganisationDays days;
    private final Bodies bodies;
    private final OpenQuestions questions;
    private final Effects effects;
    private final Today today;

    DecidingReorganisation(
            Reorganisations reorganisations,
            Reorganising reorganising,
            ReorganisationDays days,
            Bodies bodies,
            OpenQuestions questions,
            Effects effects,
            Today today) {
        this.reorganisations = reorganisations;
        this.reorganising = reorganising;
        this.days = days;
        this.bodies = bodies;
        this.questions = questions;
        this.effects = effects;
        this.today = today;
    }

    public Reorganisation confirm(Attempt attempt, Caller caller, UUID id) {
        return attempt.change(
                () -> reorganising.get(caller, id),
                reorganisation -> reorganisation.confirm(caller.subject(), Standing.of(standing(reorganisation))),
                reorganisations::save);
    }

    private List<Body> standing(Reorganisation reorganisation) {
        return bodies.of(reorganisation, days.on(reorganisation.effectiveOn()));
    }

    /** A second person, not whoever appointed, lets posts go on that came after the plan was confirmed. */
    public Reorganisation confirmPosts(Attempt attempt, Caller caller, UUID id, Set<UUID> posts) {
        return attempt.change(
                () -> reorganising.get(caller, id),
                reorganisation -> {
                    var late = late(reorganisation, posts);
                    if (late.stream().anyMatch(post -> caller.subject().equals(post.appointedBy()))) {
                        throw new RejectedException("reorganisation_same_person");
                    }
                    reorganisation.confirmPosts(caller.subject(), posts);
                },
                reorganisations::save);
    }

    private List<PassingPost> late(Reorganisation reorganisation, Set<UUID> posts) {
        var late = standing(reorganisation).stream()
                .flatMap(body -> body.posts().stream())
                .filter(post -> posts.contains(post.held().id())
                        && reorganisation.isLate(post.held().id()))
                .toList();
        if (late.size() < posts.size() && reorganisation.state() == ReorganisationState.CONFIRMED) {
            throw RejectedException.at("/appointments", "appointment_not_passing");
        }
        return late;
    }

    public Reorganisation withdraw(Attempt attempt, Caller caller, UUID id, String reason) {
        return attempt.change(
                () -> reorganising.get(caller, id),
                reorganisation -> reorganisation.withdraw(reason),
                reorganisations::save);
    }

    /** Begins: everything that will be done stands in the record, a worker carries it out. */
    public Reorganisation execute(Attempt attempt, Caller caller, UUID id) {
        return attempt.change(() -> reorganising.get(caller, id), this::begin, reorganisations::save);
    }

    private void begin(Reorganisation reorganisation) {
        var day = reorganisation.effectiveOn();
        var units = days.on(day);
        var standing = standing(reorganisation);
        var open = questions.of(reorganisation, units);
        var earlier = days.openBefore(day);
        reorganisation.begin(
                today.date(),
                Standing.of(standing),
                open.stream()
                        .map(question -> new LeftRecord(
                                question.record(),
                                question.kind(),
                                question.unit().from()))
                        .toList(),
                effects.of(units, standing, open));
        if (earlier.isPresent()) {
            throw new ConflictException("reorganisation_earlier_open", WRITTEN.format(earlier.get()));
        }
    }
}

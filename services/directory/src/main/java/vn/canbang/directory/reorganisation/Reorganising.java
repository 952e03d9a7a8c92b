package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.person.PassingPost;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Plans the reorganisation of a day, chooses successors and places, lets a second person confirm, and begins. */
@Service
public class Reorganising {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Reorganisations reorganisations;
    private final ReorganisationDays days;
    private final Bodies bodies;
    private final OpenQuestions questions;
    private final Effects effects;
    private final Placing placing;
    private final OrganisationManagement organisations;
    private final OwnUnits own;
    private final Today today;

    Reorganising(
            Reorganisations reorganisations,
            ReorganisationDays days,
            Bodies bodies,
            OpenQuestions questions,
            Effects effects,
            Placing placing,
            OrganisationManagement organisations,
            OwnUnits own,
            Today today) {
        this.reorganisations = reorganisations;
        this.days = days;
        this.bodies = bodies;
        this.questions = questions;
        this.effects = effects;
        this.placing = placing;
        this.organisations = organisations;
        this.own = own;
        this.today = today;
    }

    public Reorganisation plan(Attempt attempt, Caller caller, LocalDate day) {
        var province = own.province()
                .filter(unit -> caller.scope().covers(unit.path()))
                .orElseThrow(NotFoundException::new);
        if (days.on(day).all().isEmpty()) {
            throw RejectedException.at("/effectiveOn", "no_units_change");
        }
        var id = ReorganisationDays.idOf(day);
        return attempt.act(
                () -> reorganisations.findById(id).orElseGet(() -> new Reorganisation(id, day, province.path())),
                reorganisation -> reorganisation.plan(caller.subject()),
                reorganisations::save);
    }

    public Reorganisation get(Caller caller, UUID id) {
        return caller.requireSees(reorganisations.findById(id).orElseThrow(NotFoundException::new));
    }

    public Reorganisation succeed(Attempt attempt, Caller caller, UUID id, UUID body, @Nullable UUID successor) {
        return attempt.change(
                () -> get(caller, id),
                reorganisation -> {
                    var units = days.on(reorganisation.effectiveOn());
                    var known = bodies.of(reorganisation, units).stream()
                            .filter(each -> each.closes()
                                    && each.organisation().id().equals(body)
                                    && each.organisation().lastDay() == null)
                            .findFirst();
                    if (known.isEmpty()) {
                        throw RejectedException.at("/organisation", "organisation_not_closing");
                    }
                    requireSuccessor(caller, successor, units);
                    reorganisation.succeed(body, successor, caller.subject());
                },
                reorganisations::save);
    }

    /** @param successor absent when the person gets no new appointment */
    public Reorganisation except(
            Attempt attempt, Caller caller, UUID id, UUID body, UUID appointment, @Nullable UUID successor) {
        return attempt.change(
                () -> get(caller, id),
                reorganisation -> {
                    var units = days.on(reorganisation.effectiveOn());
                    var passes = bodies.of(reorganisation, units).stream()
                            .filter(each -> each.organisation().id().equals(body))
                            .flatMap(each -> each.posts().stream())
                            .anyMatch(post -> post.held().id().equals(appointment));
                    if (!passes) {
                        throw RejectedException.at("/appointment", "appointment_not_passing");
                    }
                    requireSuccessor(caller, successor, units);
                    reorganisation.except(appointment, successor, caller.subject());
                },
                reorganisations::save);
    }

    private void requireSuccessor(Caller caller, @Nullable UUID successor, UnitsOfDay units) {
        if (successor == null) {
            return;
        }
        var body = organisations.requireKnown(caller, successor, "/successor");
        if (!body.existsOn(units.day()) || bodies.closes(body, units)) {
            throw RejectedException.at("/successor", "successor_closes");
        }
    }

    /** Before it begins a choice, kept until then; afterwards the record itself passes at once. */
    public Reorganisation place(Attempt attempt, Caller caller, UUID id, UUID record, String unit) {
        var reorganisation = get(caller, id);
        if (!reorganisation.state().hasBegun()) {
            return attempt.change(
                    () -> get(caller, id),
                    found -> {
                        requireCandidate(found, record, unit);
                        found.place(record, unit, caller.subject());
                    },
                    reorganisations::save);
        }
        if (reorganisation.state() != ReorganisationState.CARRIED_OUT) {
            throw new ConflictException("reorganisation_state");
        }
        var question = requireCandidate(reorganisation, record, unit);
        placing.place(question.kind(), record, placeNow(question, unit));
        return reorganisation;
    }

    /** The successor itself may have passed into another unit since. */
    private String placeNow(OpenQuestion question, String unit) {
        return question.unit().successors().stream()
                .filter(successor -> successor.path().equals(unit))
                .findFirst()
                .map(days::placeOf)
                .orElse(unit);
    }

    private OpenQuestion requireCandidate(Reorganisation reorganisation, UUID record, String unit) {
        var question = questions
                .about(record, reorganisation, days.on(reorganisation.effectiveOn()))
                .orElseThrow(() -> RejectedException.at("/record", "record_unknown"));
        if (!question.unit().wentInto(unit)) {
            throw RejectedException.at("/unit", "unit_not_successor");
        }
        return question;
    }

    public Reorganisation confirm(Attempt attempt, Caller caller, UUID id) {
        return attempt.change(
                () -> get(caller, id),
                reorganisation -> reorganisation.confirm(caller.subject(), Standing.of(standing(reorganisation))),
                reorganisations::save);
    }

    private List<Body> standing(Reorganisation reorganisation) {
        return bodies.of(reorganisation, days.on(reorganisation.effectiveOn()));
    }

    /** A second person, not whoever appointed, lets posts go on that came after the plan was confirmed. */
    public Reorganisation confirmPosts(Attempt attempt, Caller caller, UUID id, Set<UUID> posts) {
        return attempt.change(
                () -> get(caller, id),
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
                () -> get(caller, id), reorganisation -> reorganisation.withdraw(reason), reorganisations::save);
    }

    /** Begins: everything that will be done stands in the record, a worker carries it out. */
    public Reorganisation execute(Attempt attempt, Caller caller, UUID id) {
        return attempt.change(() -> get(caller, id), this::begin, reorganisations::save);
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

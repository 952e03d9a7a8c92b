package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

/** Plans the reorganisation of a day: who goes on with the work of closing bodies, and where records of split units belong. */
@Service
public class Reorganising {

    private final Reorganisations reorganisations;
    private final ReorganisationDays days;
    private final Bodies bodies;
    private final OpenQuestions questions;
    private final Placing placing;
    private final OrganisationManagement organisations;
    private final OwnUnits own;

    Reorganising(
            Reorganisations reorganisations,
            ReorganisationDays days,
            Bodies bodies,
            OpenQuestions questions,
            Placing placing,
            OrganisationManagement organisations,
            OwnUnits own) {
        this.reorganisations = reorganisations;
        this.days = days;
        this.bodies = bodies;
        this.questions = questions;
        this.placing = placing;
        this.organisations = organisations;
        this.own = own;
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

    /** A choice that is kept until it begins; once all is carried out, the record itself passes at once. */
    public Reorganisation place(Attempt attempt, Caller caller, UUID id, UUID record, String unit) {
        var placed = attempt.change(
                () -> get(caller, id),
                found -> {
                    requireCandidate(found, record, unit);
                    found.place(record, unit, caller.subject());
                },
                reorganisations::save);
        if (placed.state() == ReorganisationState.CARRIED_OUT) {
            passOn(placed, record);
        }
        return placed;
    }

    /** To where it was put last: what was cut off is finished by the request that is sent again, and nothing is taken back. */
    private void passOn(Reorganisation reorganisation, UUID record) {
        var chosen = reorganisation.choices().placeOf(record).orElseThrow();
        questions
                .about(record, reorganisation, days.on(reorganisation.effectiveOn()))
                .ifPresent(question -> placing.place(question.kind(), record, placeNow(question, chosen)));
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
}

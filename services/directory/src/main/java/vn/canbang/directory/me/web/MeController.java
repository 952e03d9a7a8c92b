package vn.canbang.directory.me.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.directory.person.AppointmentView;
import vn.canbang.directory.person.AppointmentViews;
import vn.canbang.directory.person.Person;
import vn.canbang.directory.person.PersonManagement;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.directory.unit.SealedPredecessors;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/** What the signed-in person is here and now. */
@RestController
@RequestMapping("/api/directory/v1/me")
class MeController {

    private final PersonManagement people;
    private final AppointmentViews appointments;
    private final UnitCatalogue units;
    private final OwnUnits own;
    private final SealedPredecessors predecessors;
    private final AccessMatrix matrix;
    private final Tenants tenants;
    private final Today today;

    MeController(
            PersonManagement people,
            AppointmentViews appointments,
            UnitCatalogue units,
            OwnUnits own,
            SealedPredecessors predecessors,
            AccessMatrix matrix,
            Tenants tenants,
            Today today) {
        this.people = people;
        this.appointments = appointments;
        this.units = units;
        this.own = own;
        this.predecessors = predecessors;
        this.matrix = matrix;
        this.tenants = tenants;
        this.today = today;
    }

    @GetMapping
    @Permit("self:read")
    MeView me(Caller caller) {
        return view(caller, people.ofAccount(caller.subject()));
    }

    @PostMapping("/active-appointment")
    @Permit("self:choose")
    MeView choose(Attempt attempt, Caller caller, @Valid @RequestBody ChooseAppointmentRequest request) {
        return view(caller, Optional.of(people.choose(attempt, caller, request.appointmentId())));
    }

    private MeView view(Caller caller, Optional<Person> person) {
        var tenant = tenants.find(caller.tenant());
        var holding = person.map(appointments::holdingTodayOf).orElse(List.of());
        return new MeView(
                person.map(Person::id).orElse(null),
                person.map(Person::name).orElse(caller.name()),
                person.map(Person::username).orElse(null),
                new MeView.TenantName(
                        caller.tenant().slug(),
                        tenant.map(TenantInfo::name).orElse(caller.tenant().slug()),
                        tenant.map(TenantInfo::demonstration).orElseGet(() -> isOfDemonstrations(caller)),
                        tenant.map(TenantInfo::provinceCode).orElse(""),
                        tenant.map(TenantInfo::lastDay).orElse(null),
                        predecessors()),
                today.date(),
                tenant.map(TenantInfo::todayShiftDays).orElse(0L) != 0,
                activeOf(holding),
                holding,
                person.flatMap(appointments::lastEndedOf).orElse(null),
                unitPathOf(caller),
                new TreeSet<>(caller.roles()),
                ReachCode.of(caller.reach()),
                matrix.permissionsOf(caller));
    }

    /** Whoever looks at provinces that are all invented is told so. */
    private boolean isOfDemonstrations(Caller caller) {
        return caller.tenant().isNational() && tenants.areDemonstrations();
    }

    private List<MeView.Predecessor> predecessors() {
        return predecessors.all().stream()
                .flatMap(closed -> Stream.ofNullable(closed.lastDay())
                        .map(lastDay -> new MeView.Predecessor(closed.name(), lastDay)))
                .toList();
    }

    private static @Nullable AppointmentView activeOf(List<AppointmentView> holding) {
        return holding.stream().filter(AppointmentView::active).findFirst().orElse(null);
    }

    private List<UnitRef> unitPathOf(Caller caller) {
        var unit = caller.unit();
        if (unit == null) {
            return List.of();
        }
        return own.nearest(unit.value(), today.date()).stream()
                .flatMap(nearest -> units.lineOf(nearest, today.date()).stream())
                .map(UnitRef::of)
                .toList();
    }
}

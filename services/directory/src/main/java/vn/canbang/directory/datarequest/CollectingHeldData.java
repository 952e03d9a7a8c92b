package vn.canbang.directory.datarequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.directory.commitments.CommitmentsClient;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.person.Appointment;
import vn.canbang.directory.person.People;
import vn.canbang.directory.person.Person;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.Providers;
import vn.canbang.directory.provider.Workplace;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.text.Labels;

/**
 * Collects what is held about somebody: the directory's own record with what it says, the commitments by their dates, and
 * what was asked before. While commitments is away nothing is told, so that no list looks whole and is not.
 */
@Service
public class CollectingHeldData {

    private final Providers providers;
    private final People people;
    private final Organisations organisations;
    private final CommitmentsClient commitments;
    private final DataRequests requests;

    CollectingHeldData(
            Providers providers,
            People people,
            Organisations organisations,
            CommitmentsClient commitments,
            DataRequests requests) {
        this.providers = providers;
        this.people = people;
        this.organisations = organisations;
        this.commitments = commitments;
        this.requests = requests;
    }

    public List<HeldRecord> about(Caller caller, DataSubject subject) {
        var held = new ArrayList<HeldRecord>();
        switch (subject.kind()) {
            case PROVIDER ->
                providers.findById(subject.id()).filter(caller::sees).ifPresent(provider -> collect(provider, held));
            case OFFICER -> people.findById(subject.id()).ifPresent(person -> collect(person, held));
        }
        requests.findByDataSubjectId(subject.id()).stream()
                .map(CollectingHeldData::request)
                .forEach(held::add);
        return held;
    }

    private void collect(Provider provider, List<HeldRecord> held) {
        held.add(record(provider));
        provider.workplaces().stream()
                .map(place -> workplace(provider.id(), place))
                .forEach(held::add);
        commitments.signedBy(provider.id()).papers().stream()
                .map(paper ->
                        new HeldRecord(HeldKind.COMMITMENT, paper.id(), paper.signedOn(), paper.until(), List.of()))
                .forEach(held::add);
    }

    private static HeldRecord record(Provider provider) {
        var fields = new ArrayList<HeldRecord.HeldField>();
        add(fields, HeldWhat.FULL_NAME, provider.fullName());
        add(fields, HeldWhat.TITLE, Labels.of(provider.title()));
        add(fields, HeldWhat.PRACTICE_LICENCE_NO, provider.practiceLicenceNo());
        return new HeldRecord(
                HeldKind.PROVIDER_RECORD,
                provider.id(),
                provider.workplaces().getFirst().from(),
                provider.departedOn(),
                fields);
    }

    private static HeldRecord workplace(UUID provider, Workplace place) {
        var fields = List.of(new HeldRecord.HeldField(HeldWhat.FACILITY, place.facilityName()));
        return new HeldRecord(HeldKind.WORKPLACE, provider, place.from(), place.until(), fields);
    }

    private void collect(Person person, List<HeldRecord> held) {
        held.add(new HeldRecord(
                HeldKind.USER_RECORD,
                person.id(),
                null,
                null,
                List.of(
                        new HeldRecord.HeldField(HeldWhat.FULL_NAME, person.name()),
                        new HeldRecord.HeldField(HeldWhat.USERNAME, person.username()))));
        person.appointments().stream().map(this::appointment).forEach(held::add);
    }

    private HeldRecord appointment(Appointment held) {
        var fields = new ArrayList<HeldRecord.HeldField>();
        organisations
                .findById(held.organisationId())
                .map(Organisation::name)
                .ifPresent(name -> add(fields, HeldWhat.ORGANISATION, name));
        var roles = held.roles().stream().sorted().map(Labels::of).collect(Collectors.joining(", "));
        add(fields, HeldWhat.ROLES, roles);
        return new HeldRecord(HeldKind.APPOINTMENT, held.id(), held.from(), dayAfter(held.lastDay()), fields);
    }

    private static HeldRecord request(DataRequest request) {
        var fields = List.of(new HeldRecord.HeldField(HeldWhat.REQUEST_KIND, Labels.of(request.kind())));
        return new HeldRecord(
                HeldKind.DATA_REQUEST,
                request.id(),
                request.receivedOn(),
                request.clocks().closedOn(),
                fields);
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    private static void add(List<HeldRecord.HeldField> fields, HeldWhat what, @Nullable String value) {
        if (value != null) {
            fields.add(new HeldRecord.HeldField(what, value));
        }
    }
}

package vn.canbang.directory.person.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.OrganisationChoices;
import vn.canbang.directory.person.Appointment;
import vn.canbang.directory.person.AppointmentWish;
import vn.canbang.directory.person.Person;
import vn.canbang.directory.person.PersonManagement;
import vn.canbang.directory.person.Role;
import vn.canbang.directory.person.SeveralAtOnce;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.imports.RowEffect;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.NameKey;

/**
 * People from a file, each row with one appointment; further rows of the same account add further ones. A file holds no
 * password: the administrator gives them all their first ones afterwards.
 */
@Component
class PersonImport implements ImportKind<EnterPersonRequest> {

    private static final List<String> OF_PERSON = List.of("name", "username");

    private final PersonManagement management;
    private final OrganisationChoices organisations;
    private final SeveralAtOnce several;

    PersonImport(PersonManagement management, OrganisationChoices organisations, SeveralAtOnce several) {
        this.management = management;
        this.organisations = organisations;
        this.several = several;
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public String title() {
        return "Người dùng và phân công";
    }

    @Override
    public String permission() {
        return PersonController.WRITE;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.personName("name", "Họ và tên").mandatory(),
                ImportColumn.text("username", "Tài khoản")
                        .hint("Chữ thường không dấu, chữ số, dấu chấm; từ 3 đến 60 ký tự")
                        .mandatory(),
                ImportColumn.choice("organisationId", "Cơ quan, tổ chức", organisations)
                        .hint("Như trong trang mã")
                        .mandatory(),
                ImportColumn.severalOf("roles", "Vai trò", Choices.closedList(Role.class))
                        .mandatory(),
                ImportColumn.unit(
                                "unit",
                                "Mã đơn vị phụ trách",
                                UnitLevel.PROVINCE,
                                UnitLevel.DISTRICT,
                                UnitLevel.COMMUNE)
                        .elseOn("validFrom")
                        .hint("Bỏ trống nếu là đơn vị của cơ quan"),
                ImportColumn.date("validFrom", "Từ ngày").mandatory(),
                ImportColumn.date("validTo", "Đến ngày"),
                ImportColumn.text("actingFor", "Làm thay"));
    }

    @Override
    public Class<EnterPersonRequest> requestType() {
        return EnterPersonRequest.class;
    }

    @Override
    public Map<String, Object> body(Map<String, Object> row) {
        var person = new LinkedHashMap<String, Object>();
        var appointment = new LinkedHashMap<>(row);
        OF_PERSON.stream().filter(row::containsKey).forEach(field -> person.put(field, row.get(field)));
        appointment.keySet().removeAll(OF_PERSON);
        person.put("appointments", List.of(appointment));
        return person;
    }

    @Override
    public Map<String, String> onceInFile(EnterPersonRequest request) {
        var wish = wish(request);
        return Map.of("username", request.username() + " " + wish.organisationId() + " " + wish.from());
    }

    @Override
    public RowCheck<EnterPersonRequest> check(Caller importer, List<EnterPersonRequest> requests) {
        var known = management.known(
                requests.stream().map(EnterPersonRequest::username).toList());
        var taken = taken(importer, requests, known.keySet());
        var coming = new HashMap<String, String>();
        return (request, remarks) -> {
            var person = known.get(request.username());
            if (person != null) {
                return effectOn(importer, person, request);
            }
            if (taken.contains(request.username())) {
                throw usernameTaken();
            }
            management.requireEnterable(request.name(), request.username(), request.wishes());
            var before = coming.putIfAbsent(request.username(), request.name());
            requireSameName(before == null ? request.name() : before, request);
            return before == null ? RowEffect.ADD : RowEffect.CHANGE;
        };
    }

    /** The sign-in is asked for each user name that is not ours yet, for several at once. */
    private Set<String> taken(Caller importer, List<EnterPersonRequest> requests, Set<String> ours) {
        var asked = requests.stream()
                .map(EnterPersonRequest::username)
                .filter(username -> !ours.contains(username))
                .distinct()
                .toList();
        return Set.copyOf(several.those(importer, asked, username -> !management.isFree(username)));
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, EnterPersonRequest request) {
        var person = management.known(List.of(request.username())).get(request.username());
        if (person == null || person.id().equals(attempt.newId())) {
            management.enterUnseen(attempt, request.name(), request.username(), null, request.wishes());
        } else if (effectOn(importer, person, request) == RowEffect.CHANGE) {
            management.appointToo(attempt, importer, person.id(), wish(request));
        }
    }

    /** Several people at once, the rows of each one after the other. */
    @Override
    public boolean carryOutTogether(Caller importer, List<RowWish<EnterPersonRequest>> wishes) {
        var people = wishes.stream()
                .collect(Collectors.groupingBy(
                        wish -> wish.request().username(), LinkedHashMap::new, Collectors.toList()));
        several.each(importer, people.values(), rows -> {
            rows.forEach(row -> carryOut(row.attempt(), importer, row.request()));
            return rows.size();
        });
        return true;
    }

    private RowEffect effectOn(Caller importer, Person person, EnterPersonRequest request) {
        requireSameName(person.name(), request);
        var wish = wish(request);
        if (person.appointments().stream().anyMatch(held -> isMeant(held, wish))) {
            return RowEffect.NONE;
        }
        management.requireAppointable(importer, person, wish);
        return RowEffect.CHANGE;
    }

    /** One account is one person, however the name is written; another accent is another name. */
    private static void requireSameName(String known, EnterPersonRequest request) {
        if (NameKey.differOnlyByAccents(known, request.name())) {
            throw RejectedException.at("/name", "name_differs_by_accents");
        }
        if (!NameKey.of(known).equals(NameKey.of(request.name()))) {
            throw usernameTaken();
        }
    }

    private static RejectedException usernameTaken() {
        return RejectedException.at("/username", "username_taken");
    }

    private static boolean isMeant(Appointment held, AppointmentWish wish) {
        return held.organisationId().equals(wish.organisationId())
                && held.roles().equals(wish.roles())
                && held.from().equals(wish.from())
                && (wish.unit() == null || wish.unit().equals(held.unitPath()));
    }

    private static AppointmentWish wish(EnterPersonRequest request) {
        return request.wishes().getFirst();
    }
}

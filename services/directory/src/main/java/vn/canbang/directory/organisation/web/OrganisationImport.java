package vn.canbang.directory.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.AlikeNames;
import vn.canbang.directory.listing.Namesakes;
import vn.canbang.directory.organisation.HospitalKind;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationChoices;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.organisation.SchoolKind;
import vn.canbang.directory.organisation.Sector;
import vn.canbang.directory.unit.EnteredUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.imports.RowEffect;
import vn.canbang.starter.text.NameKey;

/**
 * Organisations from a file, each with the usual reach of its kind. One that stands or stood already is left as it
 * is.
 */
@Component
class OrganisationImport implements ImportKind<RegisterOrganisationRequest> {

    private final OrganisationManagement management;
    private final OrganisationChoices organisations;
    private final EnteredUnits units;

    OrganisationImport(OrganisationManagement management, OrganisationChoices organisations, EnteredUnits units) {
        this.management = management;
        this.organisations = organisations;
        this.units = units;
    }

    @Override
    public String code() {
        return "organisations";
    }

    @Override
    public String title() {
        return "Cơ quan, tổ chức";
    }

    @Override
    public String permission() {
        return OrganisationController.WRITE;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("name", "Tên cơ quan, tổ chức").mandatory(),
                ImportColumn.choice("kind", "Loại", Choices.closedList(OrganisationKind.class))
                        .mandatory(),
                ImportColumn.unit(
                                "unit",
                                "Mã đơn vị hành chính",
                                UnitLevel.PROVINCE,
                                UnitLevel.DISTRICT,
                                UnitLevel.COMMUNE)
                        .ofDay("validFrom")
                        .mandatory(),
                ImportColumn.date("validFrom", "Từ ngày").mandatory(),
                ImportColumn.date("validTo", "Đến ngày"),
                ImportColumn.choice("parentId", "Cơ quan cấp trên", organisations),
                ImportColumn.choice("sector", "Lĩnh vực", Choices.closedList(Sector.class))
                        .hint("Chỉ với sở, ban, ngành"),
                ImportColumn.choice("hospitalKind", "Loại bệnh viện", Choices.closedList(HospitalKind.class)),
                ImportColumn.choice("schoolKind", "Loại trường", Choices.closedList(SchoolKind.class)),
                ImportColumn.choice("ownership", "Công lập / Tư nhân", Choices.closedList(Ownership.class))
                        .hint("Chỉ với trường và bệnh viện"));
    }

    @Override
    public Class<RegisterOrganisationRequest> requestType() {
        return RegisterOrganisationRequest.class;
    }

    @Override
    public Map<String, String> onceInFile(RegisterOrganisationRequest request) {
        return Map.of("name", NameKey.of(request.name()) + " " + request.kind() + " " + request.unit());
    }

    @Override
    public RowCheck<RegisterOrganisationRequest> check(Caller importer, List<RegisterOrganisationRequest> requests) {
        var known = known(requests);
        var alike = new AlikeNames();
        return (request, remarks) -> {
            management.registrable(importer, request.wish());
            if (standing(known, request).isPresent()) {
                return RowEffect.NONE;
            }
            alike.beside(request.kind() + " " + request.unit(), request.name(), namedAlike(known, request))
                    .ifPresent(other -> remarks.remark("name", "called_alike", other));
            return RowEffect.ADD;
        };
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, RegisterOrganisationRequest request) {
        if (standing(known(List.of(request)), request).isEmpty()) {
            management.register(attempt, importer, request.wish());
        }
    }

    private Namesakes<Organisation> known(List<RegisterOrganisationRequest> requests) {
        var names = requests.stream().map(RegisterOrganisationRequest::name).toList();
        return new Namesakes<>(management.named(names));
    }

    private Optional<Organisation> standing(Namesakes<Organisation> known, RegisterOrganisationRequest request) {
        return among(known.of(request.name()), request)
                .filter(organisation ->
                        organisation.lastDay() == null || !request.validFrom().isAfter(organisation.lastDay()))
                .findFirst();
    }

    private Stream<String> namedAlike(Namesakes<Organisation> known, RegisterOrganisationRequest request) {
        return among(known.alike(request.name()), request)
                .filter(organisation -> organisation.lastDay() == null)
                .map(Organisation::name);
    }

    private Stream<Organisation> among(Stream<Organisation> named, RegisterOrganisationRequest request) {
        var place = units.written(request.unit(), request.validFrom());
        return named.filter(organisation -> organisation.kind() == request.kind())
                .filter(organisation -> place.isOf(
                        organisation.unitPath(),
                        organisation.responsible(),
                        organisation.existsOn(request.validFrom())));
    }
}

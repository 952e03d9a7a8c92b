package vn.canbang.directory.facility.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.FacilityKind;
import vn.canbang.directory.facility.KnownFacilities;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.directory.facility.RegisteringFacility;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.facility.Specialty;
import vn.canbang.directory.listing.AlikeNames;
import vn.canbang.directory.organisation.Ownership;
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
 * Facilities from a file. One that stands already under the same licence, name and commune is left as it is, one that has closed
 * since as well.
 */
@Component
class FacilityImport implements ImportKind<RegisterFacilityRequest> {

    private final RegisteringFacility registering;
    private final KnownFacilities known;

    FacilityImport(RegisteringFacility registering, KnownFacilities known) {
        this.registering = registering;
        this.known = known;
    }

    @Override
    public String code() {
        return "facilities";
    }

    @Override
    public String title() {
        return "Cơ sở";
    }

    @Override
    public String permission() {
        return FacilityController.WRITE;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("name", "Tên cơ sở").mandatory(),
                ImportColumn.choice("kind", "Hình thức tổ chức", Choices.closedList(FacilityKind.class))
                        .mandatory(),
                ImportColumn.choice("specialty", "Chuyên khoa", Choices.closedList(Specialty.class)),
                ImportColumn.severalOf("serviceKinds", "Dịch vụ", Choices.closedList(ServiceKind.class))
                        .mandatory(),
                ImportColumn.choice("ownership", "Công lập / Tư nhân", Choices.closedList(Ownership.class))
                        .mandatory(),
                ImportColumn.unit("commune", "Mã xã", UnitLevel.COMMUNE)
                        .elseOn("openedOn")
                        .mandatory(),
                ImportColumn.text("address", "Địa chỉ"),
                ImportColumn.text("operatingLicenceNo", "Số giấy phép hoạt động")
                        .hint("Bắt buộc với cơ sở phải có giấy phép"),
                ImportColumn.text("headTitle", "Chức danh người đứng đầu").hint("Chỉ ghi chức danh, không ghi họ tên"),
                ImportColumn.date("openedOn", "Hoạt động từ ngày").mandatory());
    }

    @Override
    public Class<RegisterFacilityRequest> requestType() {
        return RegisterFacilityRequest.class;
    }

    /** The licence, or name and place of what has none. */
    @Override
    public Map<String, String> onceInFile(RegisterFacilityRequest request) {
        var licence = LicenceKey.of(request.operatingLicenceNo());
        return licence == null
                ? Map.of("name", NameKey.of(request.name()) + " " + request.commune())
                : Map.of("operatingLicenceNo", licence);
    }

    @Override
    public RowCheck<RegisterFacilityRequest> check(Caller importer, List<RegisterFacilityRequest> requests) {
        var among = known.among(
                importer,
                requests.stream().map(RegisterFacilityRequest::details).toList());
        var alike = new AlikeNames();
        return (request, remarks) -> {
            var details = request.details();
            registering.registrable(importer, details);
            var standing = among.find(details);
            standing.filter(facility -> !facility.details().equals(details))
                    .ifPresent(facility -> remarks.remark("name", "stands_otherwise"));
            if (standing.isPresent()) {
                return RowEffect.NONE;
            }
            if (among.hasClosed(details)) {
                remarks.remark("name", "stands_closed");
                return RowEffect.NONE;
            }
            alike.beside(details.kind() + " " + details.commune(), details.name(), among.alike(details))
                    .ifPresent(other -> remarks.remark("name", "facility_called_alike"));
            return RowEffect.ADD;
        };
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, RegisterFacilityRequest request) {
        carryOutTogether(importer, List.of(new RowWish<>(attempt, request)));
    }

    /** What stands already is asked for all rows at once; each is then registered as over the API. */
    @Override
    public boolean carryOutTogether(Caller importer, List<RowWish<RegisterFacilityRequest>> rows) {
        var among = known.among(
                importer, rows.stream().map(row -> row.request().details()).toList());
        for (var row : rows) {
            var details = row.request().details();
            if (among.find(details).isEmpty() && !among.hasClosed(details)) {
                registering.register(row.attempt(), importer, details);
            }
        }
        return true;
    }
}

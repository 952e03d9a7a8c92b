package vn.canbang.directory.provider.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.FacilityChoices;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.provider.KnownProviders;
import vn.canbang.directory.provider.ProviderManagement;
import vn.canbang.directory.provider.ProviderTitle;
import vn.canbang.directory.provider.RegisterProvider;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.imports.RowEffect;
import vn.canbang.starter.text.NameKey;

/** Providers from a file: the six fields there are and no other. Who stands already at the workplace is left as they are, and whoever has left as well. */
@Component
class ProviderImport implements ImportKind<RegisterProviderRequest> {

    private final ProviderManagement management;
    private final KnownProviders known;
    private final FacilityChoices facilities;

    ProviderImport(ProviderManagement management, KnownProviders known, FacilityChoices facilities) {
        this.management = management;
        this.known = known;
        this.facilities = facilities;
    }

    @Override
    public String code() {
        return "providers";
    }

    @Override
    public String title() {
        return "Người cung cấp dịch vụ";
    }

    @Override
    public String permission() {
        return ProviderController.WRITE;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.personName("fullName", "Họ và tên").mandatory(),
                ImportColumn.choice("title", "Chức danh", Choices.closedList(ProviderTitle.class))
                        .mandatory(),
                ImportColumn.text("practiceLicenceNo", "Số giấy phép hành nghề"),
                ImportColumn.choice("facilityId", "Nơi làm việc", facilities)
                        .hint("Số giấy phép hoạt động hoặc tên cơ sở, như trong trang mã")
                        .mandatory(),
                ImportColumn.severalOf("serviceKinds", "Dịch vụ", Choices.closedList(ServiceKind.class))
                        .mandatory(),
                ImportColumn.date("from", "Làm việc từ ngày").mandatory());
    }

    @Override
    public Class<RegisterProviderRequest> requestType() {
        return RegisterProviderRequest.class;
    }

    /** The licence, or name, title and workplace of who has none. */
    @Override
    public Map<String, String> onceInFile(RegisterProviderRequest request) {
        var licence = LicenceKey.of(request.practiceLicenceNo());
        return licence == null
                ? Map.of(
                        "fullName", NameKey.of(request.fullName()) + " " + request.title() + " " + request.facilityId())
                : Map.of("practiceLicenceNo", licence);
    }

    @Override
    public RowCheck<RegisterProviderRequest> check(Caller importer, List<RegisterProviderRequest> requests) {
        var wishes = wishes(requests);
        var among = known.among(importer, wishes);
        var drafts = management.drafts(importer, wishes);
        return (request, remarks) -> {
            var draft = drafts.apply(request.wish());
            if (among.find(draft).isPresent()) {
                return RowEffect.NONE;
            }
            if (among.hasLeft(draft)) {
                remarks.remark("fullName", "stands_departed");
                return RowEffect.NONE;
            }
            among.requireNotErased(draft);
            if (among.hasNamesake(draft)) {
                remarks.remark("fullName", ProviderController.NAMESAKE);
            }
            return RowEffect.ADD;
        };
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, RegisterProviderRequest request) {
        carryOutTogether(importer, List.of(new RowWish<>(attempt, request)));
    }

    /** What stands already is asked for all rows at once; each is then registered as over the API. */
    @Override
    public boolean carryOutTogether(Caller importer, List<RowWish<RegisterProviderRequest>> rows) {
        var wishes = wishes(rows.stream().map(RowWish::request).toList());
        var among = known.among(importer, wishes);
        var drafts = management.drafts(importer, wishes);
        for (var row : rows) {
            var draft = drafts.apply(row.request().wish());
            if (among.find(draft).isEmpty() && !among.hasLeft(draft)) {
                among.requireNotErased(draft);
                management.register(row.attempt(), importer, row.request().wish());
            }
        }
        return true;
    }

    private static List<RegisterProvider> wishes(List<RegisterProviderRequest> requests) {
        return requests.stream().map(RegisterProviderRequest::wish).toList();
    }
}

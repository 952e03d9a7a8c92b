package vn.canbang.directory.village.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.AlikeNames;
import vn.canbang.directory.village.KnownVillages;
import vn.canbang.directory.village.Village;
import vn.canbang.directory.village.VillageKind;
import vn.canbang.directory.village.VillageManagement;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.imports.RowEffect;
import vn.canbang.starter.imports.RowRemarks;
import vn.canbang.starter.text.Labels;
import vn.canbang.starter.text.NameKey;

/**
 * Villages from a file. Of one that stands already the households are counted anew when the file has another number; one that
 * was merged or has ended stays so.
 */
@Component
class VillageImport implements ImportKind<RegisterVillageRequest> {

    private final VillageManagement management;
    private final KnownVillages known;

    VillageImport(VillageManagement management, KnownVillages known) {
        this.management = management;
        this.known = known;
    }

    @Override
    public String code() {
        return "villages";
    }

    @Override
    public String title() {
        return "Thôn, tổ dân phố";
    }

    @Override
    public String permission() {
        return VillageController.WRITE;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("name", "Tên thôn, tổ dân phố")
                        .hint("Chữ thôn, xóm, tổ dân phố ghi ở cột Loại")
                        .mandatory(),
                ImportColumn.choice("kind", "Loại", Choices.closedList(VillageKind.class))
                        .mandatory(),
                ImportColumn.unit("commune", "Mã xã", UnitLevel.COMMUNE)
                        .ofDay("validFrom")
                        .mandatory(),
                ImportColumn.date("validFrom", "Từ ngày").mandatory(),
                ImportColumn.number("households", "Tổng số hộ"));
    }

    @Override
    public Class<RegisterVillageRequest> requestType() {
        return RegisterVillageRequest.class;
    }

    @Override
    public Map<String, String> onceInFile(RegisterVillageRequest written) {
        var request = plain(written);
        return Map.of("name", NameKey.of(request.name()) + " " + request.kind() + " " + request.commune());
    }

    @Override
    public RowCheck<RegisterVillageRequest> check(Caller importer, List<RegisterVillageRequest> requests) {
        var among = among(requests);
        var alike = new AlikeNames();
        return (written, remarks) -> {
            var request = plain(written);
            if (!request.equals(written)) {
                remarks.remark("name", "kind_word_left_off");
            }
            management.requireWithin(importer, request.commune(), request.validFrom());
            var standing = standing(among, request);
            if (standing.isPresent()) {
                return effectOn(standing.get(), request, remarks);
            }
            management.requireRegistrable(importer, request.commune(), request.validFrom());
            var standingAlike = among.alike(request.name(), request.commune(), request.validFrom());
            alike.beside(request.commune(), request.name(), standingAlike)
                    .ifPresent(other -> remarks.remark("name", "called_alike", other));
            return RowEffect.ADD;
        };
    }

    private static RowEffect effectOn(Village village, RegisterVillageRequest request, RowRemarks remarks) {
        if (village.lastDay() != null) {
            remarks.remark("name", "village_stands_ended");
            return RowEffect.NONE;
        }
        return says(village, request) ? RowEffect.NONE : RowEffect.CHANGE;
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, RegisterVillageRequest written) {
        var request = plain(written);
        var standing = standing(among(List.of(written)), request);
        if (standing.isEmpty()) {
            management.register(
                    attempt,
                    importer,
                    request.name(),
                    request.kind(),
                    request.commune(),
                    request.validFrom(),
                    request.households());
        } else if (!says(standing.get(), request)) {
            management.recount(attempt, importer, standing.get().id(), Objects.requireNonNull(request.households()));
        }
    }

    /** “Thôn Hạ” of kind thôn is called Hạ; the word stands before the name wherever it is shown. */
    private static RegisterVillageRequest plain(RegisterVillageRequest request) {
        var word = Labels.of(request.kind()) + " ";
        var name = request.name();
        return name.length() > word.length() && name.regionMatches(true, 0, word, 0, word.length())
                ? new RegisterVillageRequest(
                        name.substring(word.length()),
                        request.kind(),
                        request.commune(),
                        request.validFrom(),
                        request.households())
                : request;
    }

    private KnownVillages.Among among(Collection<RegisterVillageRequest> requests) {
        return known.among(requests.stream()
                .map(VillageImport::plain)
                .map(RegisterVillageRequest::name)
                .toList());
    }

    private static Optional<Village> standing(KnownVillages.Among among, RegisterVillageRequest request) {
        return among.find(request.name(), request.kind(), request.commune(), request.validFrom());
    }

    /** A file without the number of households says nothing of them, nor does one of a village that has ended. */
    private static boolean says(Village village, RegisterVillageRequest request) {
        return village.lastDay() != null
                || request.households() == null
                || request.households().equals(village.households());
    }
}

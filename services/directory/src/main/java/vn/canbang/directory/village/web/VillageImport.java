package vn.canbang.directory.village.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.Namesakes;
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
import vn.canbang.starter.text.Labels;
import vn.canbang.starter.text.TextKey;

/** Villages from a file. Of one that stands already the households are counted anew when the file has another number. */
@Component
class VillageImport implements ImportKind<RegisterVillageRequest> {

    private final VillageManagement management;

    VillageImport(VillageManagement management) {
        this.management = management;
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
                        .elseOn("validFrom")
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
        return Map.of("name", TextKey.of(request.name()) + " " + request.kind() + " " + request.commune());
    }

    @Override
    public RowCheck<RegisterVillageRequest> check(Caller importer, List<RegisterVillageRequest> requests) {
        var known = known(requests);
        return (written, remarks) -> {
            var request = plain(written);
            if (!request.equals(written)) {
                remarks.remark("name", "kind_word_left_off");
            }
            management.requireRegistrable(importer, request.commune(), request.validFrom());
            return standing(known, request)
                    .map(village -> says(village, request) ? RowEffect.NONE : RowEffect.CHANGE)
                    .orElse(RowEffect.ADD);
        };
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, RegisterVillageRequest written) {
        var request = plain(written);
        var standing = standing(known(List.of(written)), request);
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

    private Namesakes<Village> known(Collection<RegisterVillageRequest> requests) {
        var names = requests.stream()
                .map(VillageImport::plain)
                .map(RegisterVillageRequest::name)
                .toList();
        return new Namesakes<>(management.named(names), Village::listed);
    }

    private static Optional<Village> standing(Namesakes<Village> known, RegisterVillageRequest request) {
        return known.of(request.name())
                .filter(village -> village.kind() == request.kind())
                .filter(village -> village.responsible().equals(request.commune())
                        || village.communePath().equals(request.commune()))
                .findFirst();
    }

    /** A file without the number of households says nothing of them. */
    private static boolean says(Village village, RegisterVillageRequest request) {
        return request.households() == null || request.households().equals(village.households());
    }
}

package vn.canbang.directory.reorganisation.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportedList;

/** The lists of a reorganisation as people take them away: in words, units with their codes as text. */
final class ReorganisationSheets {

    static final ExportedList<PassingUnitView> UNITS = new ExportedList<>(
            "reorganisation-units",
            "Đơn vị sắp xếp",
            List.of(
                    ExportColumn.text("Mã", view -> view.unit().code()),
                    unit("Đơn vị cũ", PassingUnitView::unit),
                    ExportColumn.label("Cấp", view -> view.unit().level()),
                    ExportColumn.label("Thay đổi", PassingUnitView::fate),
                    ExportColumn.<PassingUnitView>text("Thành", view -> names(view.successors()))
                            .wide(60),
                    unit("Hồ sơ do ai theo dõi", PassingUnitView::to)));

    static final ExportedList<BodyView> BODIES = new ExportedList<>(
            "reorganisation-bodies",
            "Cơ quan khi sắp xếp",
            List.of(
                    ExportColumn.<BodyView>text(
                                    "Cơ quan", view -> view.organisation().name())
                            .wide(40),
                    ExportColumn.label("Loại", view -> view.organisation().kind()),
                    unit("Đơn vị", BodyView::unit),
                    ExportColumn.text("Kết thúc", view -> yes(view.closes())),
                    ExportColumn.number("Người có phân công kết thúc", BodyView::people),
                    ExportColumn.number("Chưa có phân công mới", BodyView::peopleWithoutPost),
                    ExportColumn.number("Phân công lập sau khi xác nhận", BodyView::peopleLate),
                    ExportColumn.<BodyView>text("Đề xuất kế thừa", view -> name(view.proposed()))
                            .wide(40),
                    ExportColumn.<BodyView>text("Đã chọn kế thừa", view -> name(view.chosen()))
                            .wide(40),
                    ExportColumn.text("Kết thúc, không có kế thừa", view -> yes(view.endsWithoutSuccessor()))));

    static final ExportedList<OpenQuestionView> QUESTIONS = new ExportedList<>(
            "reorganisation-open-questions",
            "Hồ sơ cần kiểm tra",
            List.of(
                    ExportColumn.<OpenQuestionView>text("Hồ sơ", OpenQuestionView::name)
                            .wide(40),
                    ExportColumn.label("Loại", OpenQuestionView::kind),
                    unit("Đơn vị cũ (chia tách)", OpenQuestionView::unit),
                    ExportColumn.<OpenQuestionView>text("Có thể thuộc", view -> names(view.candidates()))
                            .wide(60),
                    unit("Nay thuộc", OpenQuestionView::chosen)));

    static final ExportedList<EffectView> EFFECTS = new ExportedList<>(
            "reorganisation-effects",
            "Kết quả sắp xếp",
            List.of(
                    ExportColumn.<EffectView>label("Loại", EffectView::kind).wide(30),
                    ExportColumn.text("Mã cũ", view -> view.from().code()),
                    unit("Từ", EffectView::from),
                    unit("Đến", EffectView::to),
                    ExportColumn.text("Cần kiểm tra", view -> yes(view.split())),
                    ExportColumn.number("Số lượng", EffectView::count)));

    private ReorganisationSheets() {}

    private static <T> ExportColumn<T> unit(String heading, Function<T, @Nullable UnitRef> unit) {
        return ExportColumn.<T>text(heading, row -> {
                    var named = unit.apply(row);
                    return named == null ? null : named.name();
                })
                .wide(30);
    }

    private static String names(List<UnitRef> units) {
        return units.stream().map(UnitRef::name).collect(Collectors.joining("; "));
    }

    private static @Nullable String name(@Nullable BodyName body) {
        return body == null ? null : body.name();
    }

    private static String yes(boolean holds) {
        return holds ? "Có" : "";
    }
}

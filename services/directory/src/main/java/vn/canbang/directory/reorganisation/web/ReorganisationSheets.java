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

    static final ExportedList<DayView> DAYS = new ExportedList<>(
            "reorganisations",
            "Sắp xếp đơn vị",
            List.of(
                    ExportColumn.date("Từ ngày", DayView::effectiveOn),
                    ExportColumn.number("Đơn vị kết thúc", DayView::unitsEnding),
                    ExportColumn.number("Cấp huyện trước", day -> day.before().districts()),
                    ExportColumn.number("Cấp xã trước", day -> day.before().communes()),
                    ExportColumn.number("Cấp huyện sau", day -> day.after().districts()),
                    ExportColumn.number("Cấp xã sau", day -> day.after().communes()),
                    ExportColumn.label("Tình trạng", DayView::state),
                    ExportColumn.text("Phải thực hiện", day -> yes(day.due())),
                    ExportColumn.number("Phân công lập sau khi xác nhận", DayView::latePosts)));

    static final ExportedList<PostView> PEOPLE = posts("reorganisation-people", "Người có phân công chuyển đi");

    static final ExportedList<PostView> LATE_POSTS =
            posts("reorganisation-late-posts", "Phân công lập sau khi xác nhận");

    private ReorganisationSheets() {}

    private static ExportedList<PostView> posts(String code, String title) {
        return new ExportedList<>(
                code,
                title,
                List.of(
                        ExportColumn.<PostView>text(
                                        "Họ và tên", post -> post.person().name())
                                .wide(30),
                        ExportColumn.<PostView>text(
                                        "Cơ quan", post -> post.organisation().name())
                                .wide(40),
                        ExportColumn.<PostView>labels("Vai trò", PostView::roles)
                                .wide(30),
                        unit("Đơn vị phụ trách", PostView::unit),
                        ExportColumn.date("Ngày cuối", PostView::lastDay),
                        ExportColumn.<PostView>text(
                                        "Cơ quan mới",
                                        post -> post.to() == null
                                                ? null
                                                : post.to().organisation().name())
                                .wide(40),
                        unit(
                                "Đơn vị mới",
                                post -> post.to() == null ? null : post.to().unit()),
                        ExportColumn.text("Chọn riêng", post -> yes(post.exception())),
                        ExportColumn.text("Lập sau khi xác nhận", post -> yes(post.late()))));
    }

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

package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;

/** Forms as the tests speak of them. */
final class TemplateFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 11, 20);
    static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST_DAY_OF_CHILD_NUMBER = LocalDate.of(2025, 6, 2);

    static final TemplateClause NO_ASSIST = new TemplateClause(
            ClauseKind.NO_ASSIST_SEX_SELECTION, "Không hỗ trợ lựa chọn giới tính thai nhi dưới mọi hình thức.", null);
    static final TemplateClause CHILD_NUMBER =
            new TemplateClause(ClauseKind.CHILD_NUMBER_LIMIT, "Không sinh con thứ 3.", LAST_DAY_OF_CHILD_NUMBER);

    private static final SignaturePlaces PLACES = new SignaturePlaces("NGƯỜI CAM KẾT", "ĐẠI DIỆN TRẠM Y TẾ");
    private static final LegalBasis BASIS = new LegalBasis(
            "11/CT-UBND",
            LocalDate.of(2012, 8, 31),
            "UBND tỉnh Bắc Giang",
            "Chỉ thị về tăng cường kiểm soát tình trạng mất cân bằng giới tính khi sinh");

    private TemplateFixture() {}

    static FormTemplate draft(int number, LocalDate from, @Nullable LocalDate to, TemplateClause... clauses) {
        var entry = new TemplateEntry(
                SubjectKind.PROVIDER, "Bản cam kết", null, List.of(), null, PLACES, List.of(BASIS), from, to);
        return FormTemplate.draft(UUID.randomUUID(), number, entry, text("Bản cam kết", clauses), "first");
    }

    static FormTemplate inForceFrom(int number, LocalDate from) {
        return reviewed(draft(number, from, null, NO_ASSIST));
    }

    static FormTemplate reviewed(FormTemplate draft) {
        draft.review("second", TODAY);
        return draft;
    }

    static TemplateText text(String title, TemplateClause... clauses) {
        return new TemplateText(title, null, List.of(clauses), null, PLACES, List.of(BASIS));
    }
}

package vn.canbang.commitments.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.canbang.commitments.template.TemplateFixture.CHILD_NUMBER;
import static vn.canbang.commitments.template.TemplateFixture.NO_ASSIST;
import static vn.canbang.commitments.template.TemplateFixture.TODAY;
import static vn.canbang.commitments.template.TemplateFixture.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.commitments.ShippedWording;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.starter.problem.FieldProblem;

/** The clause check on the phrases that the platform ships. */
class ForbiddenWordingTests {

    private static final ForbiddenWording SHIPPED = shipped();

    private static ForbiddenWording shipped() {
        var phrases = new ArrayList<ForbiddenPhrase>();
        for (var row : ShippedWording.rows()) {
            for (var words : row.phrases()) {
                phrases.add(new ForbiddenPhrase(words, row.from(), null, row.source()));
            }
        }
        return new ForbiddenWording(phrases);
    }

    private static TemplateText worded(String wording) {
        return text("Bản cam kết", new TemplateClause(ClauseKind.NO_ASSIST_SEX_SELECTION, wording, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không sinh con lần thứ 3 trở lên.",
                "không sinh con thứ ba",
                "Mỗi cặp vợ chồng chỉ có một hoặc hai con",
                "mỗi gia đình chỉ có 1-2 con",
                "Dừng lại ở hai con để nuôi dạy cho tốt",
                "khong qua 2 con",
                "Không vượt quá hai con",
                "Thực hiện quy định về số con trong gia đình",
                "Phải sinh con trước tuổi 30",
                "Không mang thai trong thời gian hợp đồng",
                "Phải áp dụng biện pháp tránh thai",
                "Nếu sinh thêm thì phải hoàn trả tiền hỗ trợ"
            })
    void refusesWordsOnChildrenAndCoercion(String wording) {
        assertThatThrownBy(() -> SHIPPED.check(worded(wording), TODAY)).isInstanceOf(ForbiddenWordingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không thực hiện, không tiếp tay, không quảng cáo dịch vụ lựa chọn giới tính thai nhi.",
                "Cơ sở còn phải niêm yết quy định nghiêm cấm lựa chọn giới tính thai nhi.",
                "Không chẩn đoán, tiết lộ giới tính thai nhi bằng siêu âm, xét nghiệm hoặc bắt mạch, trừ trường hợp pháp luật cho phép.",
                "Không phổ biến phương pháp để có được giới tính thai nhi theo ý muốn; không ép buộc phá thai vì lý do giới tính.",
                "Tham gia tuyên truyền về mất cân bằng giới tính khi sinh; mọi hoạt động còn lại theo kế hoạch.",
                "Nếu vi phạm, chịu trách nhiệm trước pháp luật. Bản cam kết lập thành 2 bản, mỗi bên giữ 1 bản.",
                "Nghị định số 117/2020/NĐ-CP ngày 28/9/2020 quy định xử phạt vi phạm hành chính trong lĩnh vực y tế"
            })
    void takesWordsOnSexSelection(String wording) {
        assertThatCode(() -> SHIPPED.check(worded(wording), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void namesEveryPlaceWithTheWordsFoundAndWhatForbidsThem() {
        var text = text(
                "Cam kết không sinh\ncon thứ ba",
                NO_ASSIST,
                new TemplateClause(ClauseKind.JOIN_COMMUNICATION, "Vận động mọi người phải tránh thai.", null));

        assertThatThrownBy(() -> SHIPPED.check(text, TODAY))
                .asInstanceOf(type(ForbiddenWordingException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("wording_forbidden");
                    assertThat(refusal.fields())
                            .extracting(FieldProblem::pointer)
                            .containsExactly("/title", "/clauses/1/wording");
                    assertThat(refusal.fields().getFirst().arguments().getFirst())
                            .isEqualTo("con thứ ba");
                    assertThat(String.valueOf(
                                    refusal.fields().getLast().arguments().getLast()))
                            .contains("113/2025/QH15");
                });
    }

    @Test
    void leavesAClauseItsWordsAsLongAsTheLawDid() {
        var words = new ForbiddenWording(
                List.of(new ForbiddenPhrase("con thứ 3", LocalDate.of(2025, 6, 3), null, "Pháp lệnh 07/2025")));

        assertThatCode(() -> words.check(text("Bản cam kết", CHILD_NUMBER), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> words.check(text("Không sinh con thứ 3", CHILD_NUMBER), TODAY))
                .isInstanceOf(ForbiddenWordingException.class);
        assertThatThrownBy(() -> words.check(worded("Không sinh con thứ 3"), TODAY))
                .isInstanceOf(ForbiddenWordingException.class);
    }

    @Test
    void takesWhatTheLawNoLongerForbids() {
        var words = new ForbiddenWording(
                List.of(new ForbiddenPhrase("con thứ 3", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1), "cũ")));

        assertThatCode(() -> words.check(worded("con thứ 3"), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void refusesLettersThatOnlyLookVietnamese() {
        assertThatThrownBy(() -> SHIPPED.check(worded("Không ѕinh con"), TODAY))
                .asInstanceOf(type(ForbiddenWordingException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("wording_unreadable"));
    }
}

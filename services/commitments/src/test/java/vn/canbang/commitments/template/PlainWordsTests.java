package vn.canbang.commitments.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase is found however it is written. */
class PlainWordsTests {

    private static final String PHRASE = "con thứ 3";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không sinh con thứ 3 trở lên",
                "KHÔNG SINH CON THỨ 3",
                "khong sinh con thu 3",
                "không sinh con\nthứ\r\n3",
                "con - thứ – 3",
                "con, thứ: «3»",
                "con\u00a0thứ\u20033",
                "c\u200bon th\u00adứ 3",
                "con thứ3",
                "conthứ 3",
                "con t-hứ 3",
                "con thứ ３",
                "con thứ ³",
                "ＣＯＮ THỨ 3",
                "con_thứ_3"
            })
    void findsAPhraseHoweverItIsWritten(String text) {
        assertThat(PlainWords.of(text).find(PHRASE)).isPresent();
    }

    @Test
    void findsAPhraseInEveryUnicodeForm() {
        var text = "Không sinh con thứ 3";

        for (var form : Normalizer.Form.values()) {
            assertThat(PlainWords.of(Normalizer.normalize(text, form)).find(Normalizer.normalize(PHRASE, form)))
                    .as(form.name())
                    .isPresent();
        }
    }

    @Test
    void tellsTheWordsAsTheyStandInTheText() {
        assertThat(PlainWords.of("Cam kết không sinh CON,\nthứ 3 trở lên.").find(PHRASE))
                .hasValue("CON,\nthứ 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con thứ 33", "bacon thứ 3", "con thứ", "thứ 3 con", "con không thứ 3", ""})
    void findsNothingWhereOtherWordsStand(String text) {
        assertThat(PlainWords.of(text).find(PHRASE)).isEmpty();
    }

    @Test
    void readsADWithStroke() {
        assertThat(PlainWords.of("không được mang thai").find("khong duoc mang thai"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ѕinh con thứ 3", "соn thứ 3", "con thυ 3"})
    void saysWhichWordHasLettersOfAnotherAlphabet(String text) {
        assertThat(PlainWords.of(text).unreadable()).isPresent();
    }

    @Test
    void readsVietnameseInEveryUnicodeForm() {
        var text = "Nghị định số 117/2020/NĐ-CP, ngày 28/9/2020: “xử phạt”; ½, №, ①";

        for (var form : Normalizer.Form.values()) {
            assertThat(PlainWords.of(Normalizer.normalize(text, form)).unreadable())
                    .as(form.name())
                    .isEmpty();
        }
    }
}

package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S41")
class FormulaGuardTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 912",
                "-5 độ",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u200B=1",
                "\uFEFF=1",
                "\u00A0@x"
            })
    void knowsTextThatCouldAct(String words) {
        assertThat(FormulaGuard.couldAct(words)).isTrue();
    }

    @Test
    void knowsTextThatCouldNot() {
        assertThat(FormulaGuard.couldAct("")).isFalse();
        assertThat(FormulaGuard.couldAct("   ")).isFalse();
        assertThat(FormulaGuard.couldAct("Trạm = y tế")).isFalse();
        assertThat(FormulaGuard.couldAct("1-2")).isFalse();
    }
}

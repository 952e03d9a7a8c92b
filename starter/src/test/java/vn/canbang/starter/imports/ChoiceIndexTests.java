package vn.canbang.starter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A choice is found by code, by label and by its other names; what two are called is never guessed. */
@Tag("S40")
class ChoiceIndexTests {

    private final ChoiceIndex index = new ChoiceIndex(List.of(
            Choice.of("ultrasound", "Siêu âm"),
            Choice.of("obstetric_care", "Khám thai, đỡ đẻ"),
            new Choice("1", "Trạm Y tế (xã Xuân Lương)", Set.of("Trạm Y tế")),
            new Choice("2", "Trạm Y tế (xã Tam Tiến)", Set.of("Trạm Y tế"))));

    @Test
    void findsByCodeAndByLabelWithoutAccentsAndCase() {
        assertThat(index.one("ultrasound")).isEqualTo("ultrasound");
        assertThat(index.one("SIEU AM")).isEqualTo("ultrasound");
        assertThat(index.one("trạm y tế (xã Tam Tiến)")).isEqualTo("2");
    }

    @Test
    void findsSeveralThoughALabelHasAComma() {
        assertThat(index.several("Siêu âm; Khám thai, đỡ đẻ")).containsExactly("ultrasound", "obstetric_care");
        assertThat(index.several("Khám thai, đỡ đẻ")).containsExactly("obstetric_care");
        assertThat(index.several("ultrasound, obstetric_care")).containsExactly("ultrasound", "obstetric_care");
    }

    @Test
    void guessesNothing() {
        assertThatThrownBy(() -> index.one("Trạm Y tế")).hasMessage("choice_ambiguous");
        assertThatThrownBy(() -> index.one("Chụp ảnh")).hasMessage("choice_unknown");
        assertThatThrownBy(() -> index.several("Siêu âm; Chụp ảnh")).hasMessage("choice_unknown");
    }

    @Test
    void takesNoVillageForAnotherThatDiffersByAnAccent() {
        var villages = new ChoiceIndex(List.of(Choice.of("mo", "Thôn Nà Mò"), Choice.of("mor", "Thôn Nà Mỏ")));

        assertThat(villages.one("thôn nà mò")).isEqualTo("mo");
        assertThat(villages.one("THÔN NÀ MỎ")).isEqualTo("mor");
        assertThatThrownBy(() -> villages.one("Thon Na Mo")).hasMessage("choice_ambiguous");
        assertThatThrownBy(() -> villages.one("Thôn Nà Mõ")).hasMessage("choice_unknown");
    }

    @Test
    void takesALabelBeforeTheNameOfAnother() {
        var bodies = new ChoiceIndex(
                List.of(Choice.of("1", "Trạm A"), new Choice("2", "Trạm A, huyện B", Set.of("Trạm A"))));

        assertThat(bodies.one("Trạm A")).isEqualTo("1");
    }
}

package vn.canbang.starter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three communes of one name in three districts, and two schools that nothing but their ids tell apart. */
class DistinctChoicesTests {

    private record Body(String id, String name, String district) {

        DistinctChoices.Candidate candidate() {
            return new DistinctChoices.Candidate(
                    id, List.of(name, name + ", " + district, name + ", " + district + ", 01351"), Set.of());
        }
    }

    private static List<Choice> choices(Body... bodies) {
        return DistinctChoices.of(List.of(bodies), Body::candidate);
    }

    private static List<String> labels(Body... bodies) {
        return choices(bodies).stream().map(Choice::label).toList();
    }

    @Test
    void leavesTheShortLabelToWhatAloneHasIt() {
        assertThat(labels(new Body("a", "xã Hưng Đạo", "huyện Bảo Lạc"), new Body("b", "xã Hồng Trị", "huyện Bảo Lạc")))
                .containsExactly("xã Hưng Đạo", "xã Hồng Trị");
    }

    @Test
    void addsWhatTellsThoseOfOneNameApart() {
        assertThat(labels(
                        new Body("a", "xã Hưng Đạo", "huyện Bảo Lạc"),
                        new Body("b", "xã Hưng Đạo", "huyện Nguyên Bình"),
                        new Body("c", "Xã Hưng  Đạo", "thành phố Cao Bằng")))
                .containsExactly(
                        "xã Hưng Đạo, huyện Bảo Lạc",
                        "xã Hưng Đạo, huyện Nguyên Bình",
                        "Xã Hưng  Đạo, thành phố Cao Bằng");
    }

    @Test
    void neverOffersOneLabelTwice() {
        var school = "Trường Hưng Đạo";

        assertThat(labels(
                        new Body("id-aaaaaaaa", school, "huyện Bảo Lạc"),
                        new Body("id-bbbbbbbb", school, "huyện Bảo Lạc")))
                .containsExactly(
                        "Trường Hưng Đạo, huyện Bảo Lạc, 01351 [aaaaaaaa]",
                        "Trường Hưng Đạo, huyện Bảo Lạc, 01351 [bbbbbbbb]");
    }

    @Test
    void readsBothLabelsAndRefusesTheOneThatSeveralHave() {
        var index = new ChoiceIndex(choices(
                new Body("a", "xã Hưng Đạo", "huyện Bảo Lạc"),
                new Body("b", "xã Hưng Đạo", "huyện Nguyên Bình"),
                new Body("c", "xã Hồng Trị", "huyện Bảo Lạc")));

        assertThat(index.one("xã Hưng Đạo, huyện Nguyên Bình")).isEqualTo("b");
        assertThat(index.one("xã Hồng Trị")).isEqualTo("c");
        assertThat(index.one("xã Hồng Trị, huyện Bảo Lạc")).isEqualTo("c");
        assertThatThrownBy(() -> index.one("xã Hưng Đạo")).hasMessage("choice_ambiguous");
    }
}

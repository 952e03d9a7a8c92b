package vn.canbang.commitments.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.access.Responsibility;

/** What a case keeps of whoever is erased everywhere else. */
class KeptSignerTests {

    private static final LocalDate OPENED = LocalDate.of(2024, 11, 20);
    private static final ErasedSigner SIGNER = new ErasedSigner("Đặng Thị Trong", "Tủ số 2", OPENED.plusDays(1));

    private final Questioning questioning = new Questioning(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "KT-2024-017",
            OPENED,
            new Responsibility("24/213/07201/", UUID.randomUUID()));

    @Test
    void isKeptOnceAndSaysNothingInTheHistoryOrToAnybody() {
        assertThat(questioning.keep(SIGNER)).isTrue();
        assertThat(questioning.keep(SIGNER)).isFalse();

        assertThat(questioning.erasedSigner()).contains(SIGNER);
        assertThat(questioning.history()).isEmpty();
        assertThat(questioning.untold()).isEmpty();
        assertThat(questioning.forgetScans()).isFalse();
    }

    @Test
    void goesInTheActThatEndsTheCaseAndTheScansOnceAfterIt() {
        questioning.keep(SIGNER);

        questioning.dismiss(false, OPENED.plusDays(2));

        assertThat(questioning.erasedSigner()).isEmpty();
        assertThat(questioning.forgetScans()).isTrue();
        assertThat(questioning.forgetScans()).isFalse();
    }

    @Test
    void isNotKeptByACaseThatHasEnded() {
        questioning.decided(OPENED.plusDays(2));

        assertThat(questioning.keep(SIGNER)).isFalse();

        assertThat(questioning.erasedSigner()).isEmpty();
        assertThat(questioning.forgetScans()).isFalse();
    }
}

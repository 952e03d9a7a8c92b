package vn.canbang.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S07")
class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/",
                "/app/commitments",
                "/app/commitments/0b77978b-a540-4a1a-afe8-ff40eb3901f0",
                "/app/commitments?unit=24%2F213%2F&status=in_force",
                "/app/units/07201@2004-07-08"
            })
    void keepsPagesOfThePortal(String page) {
        assertThat(ReturnPath.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "//evil.example/app/",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/app/",
                "HTTPS://evil.example",
                "hTtPs:/evil.example",
                "javascript:alert(1)",
                "@evil.example",
                "/app@evil.example",
                "https://localhost:8080@evil.example/app/",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "%2f%2fevil.example",
                "/%5cevil.example",
                "/app/..//evil.example",
                "/app//evil.example",
                "/app/../auth/admin",
                "/app/%2e%2e/auth",
                "/app/./x",
                "/app/x\r\nSet-Cookie: a=b",
                "/app/x#fragment",
                "/app/\\evil",
                "/App/x",
                "/logout",
                "/api/directory/v1/units",
                " /app/x",
                "/app/x?next=\\evil",
                "/app/x?a=<script>"
            })
    void fallsBackToTheStartPage(String trick) {
        assertThat(ReturnPath.of(trick)).isEqualTo("/app/");
    }

    @Test
    void fallsBackWhenNothingOrTooMuchIsAsked() {
        assertThat(ReturnPath.of(null)).isEqualTo("/app/");
        assertThat(ReturnPath.of("/app/" + "a".repeat(2000))).isEqualTo("/app/");
    }
}

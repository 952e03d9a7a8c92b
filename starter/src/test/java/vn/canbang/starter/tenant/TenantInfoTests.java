package vn.canbang.starter.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TenantInfoTests {

    /** As other services read it: what they do not know is refused. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<TenantInfo> tenants() {
        return Stream.of(
                new TenantInfo("cao-bang", "Cao Bằng", "04", true, -569, false, null),
                new TenantInfo("bac-giang", "Bắc Giang", "24", false, 0, false, LocalDate.of(2025, 6, 30)));
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void isReadByAnotherServiceAsItWasTold(TenantInfo told) {
        assertThat(STRICT.readValue(STRICT.writeValueAsString(told), TenantInfo.class))
                .isEqualTo(told);
    }
}

package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CommitmentsPropertiesTests {

    private static CommitmentsProperties bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("canbang.commitments", CommitmentsProperties.class);
    }

    @Test
    void tellsLapsesEachMinuteUnlessToldOtherwise() {
        assertThat(bound(Map.of()).lapseTelling()).isEqualTo(Duration.ofSeconds(60));
        assertThat(bound(Map.of("canbang.commitments.lapse-telling", "5s")).lapseTelling())
                .isEqualTo(Duration.ofSeconds(5));
    }
}

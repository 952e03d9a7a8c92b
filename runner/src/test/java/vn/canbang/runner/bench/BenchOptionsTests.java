package vn.canbang.runner.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class BenchOptionsTests {

    private static BenchOptions of(int commitments, int records) {
        return new BenchOptions(false, false, false, commitments, records);
    }

    @Test
    void importsTenThousandAndNoMoreThanAreUnsigned() {
        assertThat(of(100_000, 0).imported()).isEqualTo(10_000);
        assertThat(of(900, 0).imported()).isEqualTo(100);
    }

    @Test
    void hasPatienceWithAMillionForAHundredASecond() {
        assertThat(of(100_000, 1_000_000).seeding(1_000_000)).isGreaterThan(Duration.ofSeconds(10_000));
    }

    @Test
    void writesAFileWithOneRowForEachWhoSigns() throws Exception {
        var zip = new ZipInputStream(
                new java.io.ByteArrayInputStream(SignatureFile.of(List.of("A-1", "A-2"), "Chi cục Dân số")),
                StandardCharsets.UTF_8);
        var sheet = "";
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        assertThat(sheet.split("<row>", -1))
                .as("a part before, the headings and two rows")
                .hasSize(4);
        assertThat(sheet).contains("<t>A-2</t>", "<t>Chi cục Dân số</t>");
    }
}

package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S41")
class CsvWriterTests {

    @Test
    void putsAnApostropheBeforeTextThatCouldAct() {
        assertThat(line(SheetCell.text("=cmd|'/c calc'!A1"), SheetCell.text("@x"), SheetCell.text("－1")))
                .isEqualTo("'=cmd|'/c calc'!A1,'@x,'－1");
        assertThat(line(SheetCell.text("\tx"))).isEqualTo("\"'\tx\"");
        assertThat(line(SheetCell.text("-5"))).isEqualTo("'-5");
    }

    @Test
    void leavesNegativeNumbersAlone() {
        assertThat(line(SheetCell.number(new BigDecimal("-3.50")), SheetCell.number(-7)))
                .isEqualTo("-3.5,-7");
    }

    @Test
    void doublesQuotes() {
        assertThat(line(SheetCell.text("Trạm \"mới\", xã A"))).isEqualTo("\"Trạm \"\"mới\"\", xã A\"");
        assertThat(line(SheetCell.text("=\"x\""))).isEqualTo("\"'=\"\"x\"\"\"");
    }

    @Test
    void beginsWithAByteOrderMarkAndGuardsHeadings() {
        var out = new ByteArrayOutputStream();

        CsvWriter.write(out, List.of("Tên", "=Mã"), List.of());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFTên,'=Mã\r\n");
    }

    @Test
    void writesDatesAndBlanks() {
        assertThat(line(SheetCell.date(LocalDate.of(2026, 3, 1)), SheetCell.blank(), SheetCell.text("01276")))
                .isEqualTo("2026-03-01,,01276");
    }

    private static String line(SheetCell... cells) {
        var out = new ByteArrayOutputStream();
        CsvWriter.write(out, List.of("A"), List.of(List.of(cells)));
        String text = out.toString(StandardCharsets.UTF_8);
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }
}

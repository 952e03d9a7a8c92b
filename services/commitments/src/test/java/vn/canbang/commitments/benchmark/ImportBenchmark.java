package vn.canbang.commitments.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.SheetFile;
import vn.canbang.test.benchmark.BenchRow;
import vn.canbang.test.benchmark.Size;

/** A file of signatures in a province of 100,000 commitments, until the last of its rows is one. */
class ImportBenchmark extends BenchmarkedService {

    private static final int STANDING = Size.of(100_000, 3_000);
    private static final int ROWS = Size.of(10_000, 200);
    private static final String IMPORTS = Readings.API + "/imports/commitments";

    @Test
    void importOfSignatures() {
        growTo(STANDING);
        var file = file(unsigned());

        var begin = System.nanoTime();
        var accepted = asked(officer())
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .postWorkbook(IMPORTS + "?fileName=do.xlsx", file)
                .expect(202);
        var checked = System.nanoTime() - begin;
        var path = IMPORTS + "/" + accepted.json().path("id").asString();
        await(() -> view(path).path("state").asString().equals("carried_out"));
        var carriedOut = System.nanoTime() - begin;

        assertThat(view(path).path("added").asInt()).isEqualTo(ROWS);
        new BenchRow(
                        "Commitments: import of %,d provider commitments beside %,d".formatted(ROWS, STANDING),
                        "10 s",
                        BenchRow.seconds(carriedOut) + ", of them checked and accepted after "
                                + BenchRow.seconds(checked))
                .tell();
    }

    private JsonNode view(String path) {
        return asked(officer()).get(path).expect(200).json();
    }

    /** Those who have not signed, by the codes that an exported list names them by. */
    private List<String> unsigned() {
        var signers = new ArrayList<String>();
        var next = "";
        while (signers.size() < ROWS) {
            var page = asked(officer())
                    .get(Readings.API + "/gap-list?subjectKind=provider&limit=200" + next)
                    .expect(200)
                    .json();
            page.path("items").forEach(gap -> signers.add(gap.at("/subject/id").asString()));
            next = "&after=" + page.path("next").asString();
        }
        return signers.subList(0, ROWS);
    }

    private static byte[] file(List<String> signers) {
        var file = SheetFile.of(
                "Số giấy phép hoặc mã người, cơ sở ký", "Ngày ký", "Bên nhận cam kết", "Nội dung", "Nơi ký");
        signers.forEach(signer -> file.row(
                signer, "15/09/2024", "Chi cục Dân số", "Không hỗ trợ lựa chọn giới tính thai nhi", "Hội trường"));
        return file.bytes();
    }
}

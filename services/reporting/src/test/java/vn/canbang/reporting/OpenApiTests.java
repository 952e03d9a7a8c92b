package vn.canbang.reporting;

import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.consolidator;

import org.junit.jupiter.api.Test;
import vn.canbang.test.OpenApiFile;

/** The committed description of the API is the one that the code publishes. */
class OpenApiTests extends RunningService {

    @Test
    void describesTheApiAsTheCodeDoes() {
        OpenApiFile.check(as(consolidator(PROVINCE)), "reporting");
    }
}

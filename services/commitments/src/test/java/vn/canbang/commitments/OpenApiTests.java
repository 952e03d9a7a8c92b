package vn.canbang.commitments;

import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.officer;

import org.junit.jupiter.api.Test;
import vn.canbang.test.OpenApiFile;

/** The committed description of the API is the one that the code publishes. */
class OpenApiTests extends RunningService {

    @Test
    void describesTheApiAsTheCodeDoes() {
        OpenApiFile.check(as(officer(TAN_MY)), "commitments");
    }
}

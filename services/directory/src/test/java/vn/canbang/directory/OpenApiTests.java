package vn.canbang.directory;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Api;
import vn.canbang.test.OpenApiFile;
import vn.canbang.test.TestToken;

/** The committed description of the API is the one that the code publishes. */
@DirectoryTest
class OpenApiTests {

    @LocalServerPort
    private int port;

    @Test
    void describesTheApiAsTheCodeDoes() {
        OpenApiFile.check(Api.at(port).as(TestToken.operator()), "directory");
    }
}

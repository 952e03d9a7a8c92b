package vn.canbang.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this process also runs the children, tuned to start fast and to stay small. */
final class Jvm {

    private Jvm() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The beginning of a child's command: small heap, the collector and the compiler that cost least. */
    static List<String> command(String maximalHeap) {
        return new ArrayList<>(List.of(
                home().resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-Xms16m",
                "-Xmx" + maximalHeap,
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.timezone=UTC"));
    }
}

package vn.canbang.workbook;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Reads a file in a process of its own that has only as much memory as reading may cost (S39): whoever needs more fails
 * there for want of memory.
 */
final class SmallHeap {

    /** 256 MB, the file itself, and what a process has before it reads. */
    private static final String HEAP = "-Xmx280m";

    private SmallHeap() {}

    /** What became of the reading: a reason's code, or how many rows were read; and how long a processor worked for it (others may be at work on this machine). */
    record Outcome(String words, Duration took) {}

    static Outcome read(Path folder, byte[] file) throws IOException, InterruptedException {
        var path = Files.write(folder.resolve("sent.xlsx"), file);
        var written = folder.resolve("outcome");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        path.toString())
                .redirectErrorStream(true)
                .redirectOutput(written.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Outcome("no end after three minutes", Duration.ofMinutes(3));
        }
        String[] words =
                Files.readString(written, StandardCharsets.UTF_8).strip().split("\\|", 2);
        return words.length == 2
                ? new Outcome(words[0], Duration.parse(words[1]))
                : new Outcome(words[0], Duration.ZERO);
    }

    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        String words = outcome(file);
        System.out.println(words + "|" + Duration.ofNanos(system.getProcessCpuTime() - before));
    }

    private static String outcome(byte[] file) {
        try {
            return WorkbookReader.read(file).rows().size() + " rows";
        } catch (WorkbookRefusedException refused) {
            return refused.reason().code();
        }
    }
}

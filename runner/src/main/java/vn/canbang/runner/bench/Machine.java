package vn.canbang.runner.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on; without it they say nothing. */
record Machine(int cores, long megabytes, String model, double load) {

    static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() >> 20,
                processor(),
                system.getSystemLoadAverage());
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "%d cores, %.1f GB, %s, Java %s; load average before: %.1f",
                cores,
                megabytes / 1024.0,
                model,
                Runtime.version().feature(),
                load);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.name") + " " + System.getProperty("os.arch");
        }
    }
}

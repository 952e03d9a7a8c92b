package vn.canbang.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Tells one process from every other that ever had or will have its number. Linux counts the start in ticks since boot, which
 * no change of the clock moves; elsewhere the start time serves.
 */
final class ProcessIdentity {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int START_AFTER_NAME = 19;

    private ProcessIdentity() {}

    static String of(ProcessHandle process) {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            if (Files.exists(BOOT) && Files.exists(stat)) {
                String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
                String[] afterName = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
                return Files.readString(BOOT).strip() + "/" + afterName[START_AFTER_NAME];
            }
        } catch (IOException e) {
            return "gone";
        }
        return Long.toString(process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
    }
}

package vn.canbang.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process holds, as the operating system counts it. */
final class ResidentMemory {

    private ResidentMemory() {}

    static long megabytes(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            if (Files.exists(status)) {
                return Files.readAllLines(status, StandardCharsets.ISO_8859_1).stream()
                                .filter(line -> line.startsWith("VmRSS:"))
                                .mapToLong(ResidentMemory::kilobytes)
                                .sum()
                        / 1024;
            }
            return askPs(process) / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long askPs(ProcessHandle process) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        try (var reader = ps.inputReader()) {
            String line = reader.readLine();
            return line == null ? 0 : kilobytes(line);
        }
    }

    private static long kilobytes(String line) {
        String digits = line.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}

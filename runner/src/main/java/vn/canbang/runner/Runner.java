package vn.canbang.runner;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.canbang.runner.bench.Bench;
import vn.canbang.runner.bench.BenchOptions;

/** The program behind {@code ./canbang}: up, status, logs, down, today, bench. */
public final class Runner {

    private Runner() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(run(out, args));
        } catch (RunnerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
    }

    private static int run(PrintStream out, String... args) throws InterruptedException {
        Arguments arguments = new Arguments(args);
        Settings settings = Settings.of(arguments, System.getenv());
        switch (arguments.command()) {
            case "up" -> new Up(settings, out::println).run();
            case "status" -> {
                return new Status(settings, out::println).run() ? 0 : 3;
            }
            case "logs" -> new Logs(settings.state(), out::println).run(arguments.word(1), arguments.has("follow"));
            case "down" -> new Down(settings, out::println).run(arguments.has("wipe"));
            case "today" -> new ShiftToday(settings, out::println).run(word(arguments, 1), word(arguments, 2));
            case "bench" -> {
                BenchOptions options = new BenchOptions(
                        arguments.has("quick"),
                        arguments.has("write"),
                        arguments.has("keep"),
                        arguments.number("commitments", "100000"),
                        arguments.number("records", "0"));
                return new Bench(settings, options, out::println).run() ? 0 : 1;
            }
            default -> throw new RunnerException("Say ./canbang up, test, bench, status, logs, today, down or format.");
        }
        return 0;
    }

    private static String word(Arguments arguments, int position) {
        return arguments
                .word(position)
                .orElseThrow(() ->
                        new RunnerException("Say ./canbang today <province> <day>, for example bac-giang 2024-11-25."));
    }
}

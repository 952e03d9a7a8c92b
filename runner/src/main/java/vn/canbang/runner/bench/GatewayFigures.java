package vn.canbang.runner.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.canbang.runner.Port;
import vn.canbang.runner.client.PersonToken;

/** What the gateway costs: the same authenticated read straight at the service, through the gateway, and through nginx. */
final class GatewayFigures {

    private static final String OFFICER = "bg.chicuc.chuyenvien";
    private static final String READ = "/api/commitments/v1/gap-list?subjectKind=provider&unit=24/213/&limit=20";

    private final BenchPlatform platform;
    private final BenchOptions options;
    private final Consumer<String> telling;

    GatewayFigures(BenchPlatform platform, BenchOptions options, Consumer<String> telling) {
        this.platform = platform;
        this.options = options;
        this.telling = telling;
    }

    List<Row> measure() {
        List<Row> rows = new ArrayList<>();
        for (int connections : List.of(1, 8)) {
            rows.addAll(measure(connections));
        }
        return rows;
    }

    private List<Row> measure(int connections) {
        Map<String, String> bearer = Map.of(
                "Authorization",
                "Bearer " + PersonToken.of(platform.url(), platform.secret("portal"), OFFICER, platform.password()));
        String cookie = platform.signIn(OFFICER).identity().getOrDefault("Cookie", "");
        Load.Series straight = read(platform.address(Port.COMMITMENTS), bearer, connections);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(words("straight at the service", connections), "", straight.words()));
        Load.Series gateway = read(platform.address(Port.GATEWAY), bearer, connections);
        rows.add(compared("through the gateway with the token", connections, gateway, straight));
        Load.Series session = read(platform.address(Port.GATEWAY), Map.of("Cookie", cookie), connections);
        rows.add(compared("through the gateway with a session", connections, session, straight));
        rows.add(throughNginx(bearer, connections, straight));
        rows.forEach(row -> telling.accept("  " + row.what() + ": " + row.measured()));
        return rows;
    }

    private Row throughNginx(Map<String, String> bearer, int connections, Load.Series straight) {
        Optional<Path> program = Nginx.installed();
        String what = "through nginx before the service";
        if (program.isEmpty()) {
            return Row.notRun(words(what, connections), "", "no nginx");
        }
        Path folder = platform.state().resolve("data/nginx");
        int port = platform.sparePort(3);
        try (Nginx _ = Nginx.start(program.get(), folder, port, platform.port(Port.COMMITMENTS))) {
            return compared(what, connections, read("http://127.0.0.1:" + port, bearer, connections), straight);
        }
    }

    private Load.Series read(String base, Map<String, String> headers, int connections) {
        return new Load(options).read(List.of(URI.create(base + READ)), headers, connections);
    }

    private static Row compared(String what, int connections, Load.Series series, Load.Series straight) {
        String ratios = String.format(
                Locale.ROOT,
                "; %.2f × the median, %.2f × the requests/s",
                series.durations().percentile(50) / straight.durations().percentile(50),
                series.perSecond() / straight.perSecond());
        return new Row(words(what, connections), "", series.words() + ratios);
    }

    private static String words(String what, int connections) {
        return "A read %s, %s".formatted(what, connections == 1 ? "1 connection" : connections + " connections");
    }
}

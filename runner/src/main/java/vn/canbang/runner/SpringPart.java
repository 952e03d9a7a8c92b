package vn.canbang.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The processes that we wrote: the services and the gateway before them. */
enum SpringPart {
    DIRECTORY("services/directory", 2, Port.DIRECTORY, Port.DIRECTORY_MANAGEMENT, "256m"),
    COMMITMENTS("services/commitments", 2, Port.COMMITMENTS, Port.COMMITMENTS_MANAGEMENT, "256m"),
    REPORTING("services/reporting", 2, Port.REPORTING, Port.REPORTING_MANAGEMENT, "256m"),
    GATEWAY("gateway", 3, Port.GATEWAY, Port.GATEWAY_MANAGEMENT, "192m");

    private final String module;
    private final int tier;
    private final Port port;
    private final Port management;
    private final String heap;

    SpringPart(String module, int tier, Port port, Port management, String heap) {
        this.module = module;
        this.tier = tier;
        this.port = port;
        this.management = management;
        this.heap = heap;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Port> ports() {
        return List.of(port, management);
    }

    FastJar jar(Settings settings) {
        Path jar = settings.jar(module, words(), "");
        return FastJar.of(words(), jar, settings.caches(), heap);
    }

    Part part(Settings settings, FastJar jar, Environment environment) {
        return new Part(
                words(),
                tier,
                jar.command(),
                environment.of(this),
                jar.directory(),
                Readiness.http(settings.ports().url(management) + "/actuator/health/readiness"));
    }

    Port port() {
        return port;
    }

    Port management() {
        return management;
    }
}

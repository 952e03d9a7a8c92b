package vn.canbang.runner;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What this run was asked for.
 *
 * @param root the checkout
 * @param caches what is made once from the built jars and from Keycloak's archive
 * @param state what this installation keeps
 * @param only names of the parts to start; empty for all
 * @param restarts how often a part may die
 * @param withDemonstration whether the demonstration tenants are loaded
 */
public record Settings(
        Path root,
        Path caches,
        StateDirectory state,
        Ports ports,
        Map<String, String> environment,
        Set<String> only,
        RestartPolicy restarts,
        boolean withDemonstration) {

    static final String VERSION = "0.1.0";

    public Settings {
        environment = Map.copyOf(environment);
        only = Set.copyOf(only);
    }

    static Settings of(Arguments arguments, Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("CANBANG_ROOT", "."))
                .toAbsolutePath()
                .normalize();
        Path usual = root.resolve(".canbang");
        Path state = arguments
                .value("state")
                .map(Path::of)
                .orElse(Path.of(environment.getOrDefault("CANBANG_STATE", usual.toString())));
        int offset = arguments.number("offset", environment.getOrDefault("CANBANG_PORT_OFFSET", "0"));
        return new Settings(
                root,
                usual.resolve("cache"),
                StateDirectory.at(state),
                Ports.of(environment, offset),
                environment,
                arguments.names("only"),
                RestartPolicy.of(arguments.number("deaths", String.valueOf(RestartPolicy.USUAL.deaths()))),
                !arguments.has("without-demonstration"));
    }

    public String publicUrl() {
        return environment.getOrDefault("CANBANG_PUBLIC_URL", "http://localhost:" + ports.of(Port.GATEWAY));
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    /** Where Maven leaves a module's jar. */
    Path jar(String module, String artifact, String classifier) {
        return root.resolve(module).resolve("target").resolve(artifact + "-" + VERSION + classifier + ".jar");
    }
}

package vn.canbang.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One process of the platform: how it is started, how one sees that it serves, and its tier. Higher tiers rest on lower ones
 * and are stopped first.
 */
public record Part(
        String name,
        int tier,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Readiness readiness) {

    public Part {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}

package vn.canbang.runner.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The platform's HTTP API as one caller may use it. */
public interface Api {

    JsonNode get(String path);

    /** Sends a change; the key makes a repetition harmless. */
    JsonNode post(String path, @Nullable String key, Object body);
}

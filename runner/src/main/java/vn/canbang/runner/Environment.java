package vn.canbang.runner;

import java.util.HashMap;
import java.util.Map;

/** What each part is told by its environment: where the others are, and only the secrets that it needs itself. */
final class Environment {

    private final Settings settings;
    private final Secrets secrets;
    private final String mongo;

    Environment(Settings settings, Secrets secrets, String mongo) {
        this.settings = settings;
        this.secrets = secrets;
        this.mongo = mongo;
    }

    Map<String, String> of(SpringPart part) {
        Ports ports = settings.ports();
        Map<String, String> values = new HashMap<>();
        values.put("MONGODB_URI", mongo);
        values.put("CANBANG_PUBLIC_URL", settings.publicUrl());
        values.put("CANBANG_KEYCLOAK_URL", ports.url(Port.KEYCLOAK));
        values.put("CANBANG_DIRECTORY_URL", ports.url(Port.DIRECTORY));
        values.put("CANBANG_COMMITMENTS_URL", ports.url(Port.COMMITMENTS));
        values.put("CANBANG_REPORTING_URL", ports.url(Port.REPORTING));
        values.put("SERVER_ADDRESS", "127.0.0.1");
        values.put("SERVER_PORT", Integer.toString(ports.of(part.port())));
        values.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        values.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.of(part.management())));
        switch (part) {
            case GATEWAY -> values.put("CANBANG_PORTAL_SECRET", secrets.of("portal"));
            case DIRECTORY -> {
                values.put("CANBANG_CLIENT_SECRET", secrets.of(part.words()));
                values.put("CANBANG_ADMIN_CLIENT_SECRET", secrets.of("admin-client"));
            }
            case COMMITMENTS, REPORTING -> values.put("CANBANG_CLIENT_SECRET", secrets.of(part.words()));
        }
        return values;
    }

    /** The realm file names its secrets; Keycloak fills them in when it reads the file for the first time. */
    Map<String, String> ofKeycloak() {
        return Map.of(
                "CANBANG_PUBLIC_URL", settings.publicUrl(),
                "CANBANG_PORTAL_SECRET", secrets.of("portal"),
                "CANBANG_DIRECTORY_SECRET", secrets.of("directory"),
                "CANBANG_COMMITMENTS_SECRET", secrets.of("commitments"),
                "CANBANG_REPORTING_SECRET", secrets.of("reporting"),
                "CANBANG_OPERATOR_SECRET", secrets.of("operator"),
                "CANBANG_ADMIN_CLIENT_SECRET", secrets.of("admin-client"));
    }
}

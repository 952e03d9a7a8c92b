package vn.canbang.runner;

import java.util.Locale;

/** The places on 127.0.0.1 where the parts of the platform listen; each can be moved by an environment variable. */
public enum Port {
    GATEWAY(8080),
    DIRECTORY(8101),
    COMMITMENTS(8102),
    REPORTING(8103),
    KEYCLOAK(8180),
    MONGO(27117),
    GATEWAY_MANAGEMENT(8280),
    DIRECTORY_MANAGEMENT(8201),
    COMMITMENTS_MANAGEMENT(8202),
    REPORTING_MANAGEMENT(8203),
    KEYCLOAK_MANAGEMENT(9180);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    /** The port when nothing else is said. */
    int usual() {
        return usual;
    }

    /** The environment variable that moves it, such as {@code CANBANG_GATEWAY_PORT}. */
    String variable() {
        return "CANBANG_" + name() + "_PORT";
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

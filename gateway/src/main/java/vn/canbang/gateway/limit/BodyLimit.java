package vn.canbang.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import vn.canbang.gateway.GatewayProperties;

/** How large a body may be: files may be larger than messages. */
final class BodyLimit {

    private static final Set<String> FILES = Set.of(
            "multipart/form-data",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream");

    private BodyLimit() {}

    static long of(HttpServletRequest request, GatewayProperties.Limits limits) {
        var type = request.getContentType();
        if (type == null) {
            return limits.body().toBytes();
        }
        var plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return FILES.contains(plain) ? limits.file().toBytes() : limits.body().toBytes();
    }
}

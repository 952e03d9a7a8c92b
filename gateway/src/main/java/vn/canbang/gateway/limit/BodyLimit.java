package vn.canbang.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.canbang.gateway.GatewayProperties;

/** How large a body may be: where files are uploaded a file may be larger than a message. */
final class BodyLimit {

    private static final Set<String> FILES = Set.of(
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream");

    private final long message;
    private final long file;
    private final List<PathPattern> filePaths;

    BodyLimit(GatewayProperties.Limits limits) {
        this.message = limits.body().toBytes();
        this.file = limits.file().toBytes();
        this.filePaths = limits.filePaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    long of(HttpServletRequest request) {
        return isFile(request) ? file : message;
    }

    private boolean isFile(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !FILES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        var path = PathContainer.parsePath(request.getRequestURI());
        return filePaths.stream().anyMatch(pattern -> pattern.matches(path));
    }
}

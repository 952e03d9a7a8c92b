package vn.canbang.gateway.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Speaks for Tomcat where it refuses a request before anything of ours has seen it: malformed lines, oversized headers. */
public class ConnectorErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = EdgeProblem.ofStatus(response.getStatus());
        try {
            response.setStatus(problem.status());
            response.setContentType(ProblemDocument.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(ProblemDocument.of(problem, null).json());
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("The caller left before reading the refusal", gone);
        }
    }
}

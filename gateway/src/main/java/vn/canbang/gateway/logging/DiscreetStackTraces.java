package vn.canbang.gateway.logging;

import java.io.IOException;
import java.net.SocketException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;
import org.springframework.context.ApplicationContextException;

/**
 * Failures in the log: what failed and where. What a failure says may repeat what somebody asked for, as the address that could
 * not be read, and is left out (S53); but for those of the start and of connections.
 */
public final class DiscreetStackTraces implements StackTracePrinter {

    private static final StandardStackTracePrinter PRINTER =
            StandardStackTracePrinter.rootLast().withFormatter(DiscreetStackTraces::words);

    @Override
    public void printStackTrace(Throwable failure, Appendable log) throws IOException {
        PRINTER.printStackTrace(failure, log);
    }

    private static String words(Throwable failure) {
        return switch (failure) {
            case BeanCreationException start -> start.toString();
            case ApplicationContextException start -> start.toString();
            case SocketException connection -> connection.toString();
            default -> failure.getClass().getName();
        };
    }
}

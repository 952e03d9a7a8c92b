package vn.canbang.runner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** How one can tell that a part serves. */
@FunctionalInterface
public interface Readiness {

    boolean isReady();

    /** Ready when the address answers 200. */
    static Readiness http(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        return () -> {
            try {
                return Client.SHARED.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** Ready when something accepts connections on the loopback port. */
    static Readiness port(int number) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 1000);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** One client for all questions, made when the first is asked. */
    final class Client {
        private static final HttpClient SHARED = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();

        private Client() {}
    }
}

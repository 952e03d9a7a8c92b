package vn.canbang.gateway;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes exactly as they are written, as no decent client would. */
final class RawRequest {

    private RawRequest() {}

    /** The answer as far as it came; a server that refuses may hang up before it has heard everything. */
    static String send(int port, String text) {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            say(socket, text);
            socket.getInputStream().transferTo(answer);
        } catch (SocketException hungUp) {
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** The first line of the answer, as soon as it comes; nothing more is sent or awaited. */
    static String firstLine(int port, String text) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            say(socket, text);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void say(Socket socket, String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (SocketException hungUp) {
            socket.getInputStream().available();
        }
    }

    static String get(int port, String target, String... headers) {
        return send(
                port,
                "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers)
                        + "Connection: close\r\n\r\n");
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}

package vn.canbang.runner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A child process for tests: listens on a port until it is killed, or ends at once. */
final class TinyChild {

    private TinyChild() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("exit")) {
            System.out.println("no use");
            System.exit(Integer.parseInt(args[1]));
        }
        try (ServerSocket socket = new ServerSocket(Integer.parseInt(args[1]), 10, InetAddress.getLoopbackAddress())) {
            while (true) {
                socket.accept().close();
            }
        }
    }

    static Part listening(String name, int tier, int port, Path directory) {
        return part(name, tier, directory, Readiness.port(port), "listen", Integer.toString(port));
    }

    static Part ending(String name, int exitCode, Path directory) {
        return part(name, 1, directory, () -> false, "exit", Integer.toString(exitCode));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part part(String name, int tier, Path directory, Readiness readiness, String... arguments) {
        List<String> command = Jvm.command("32m");
        command.addAll(List.of("-cp", classes().toString(), TinyChild.class.getName()));
        command.addAll(List.of(arguments));
        return new Part(name, tier, command, Map.of(), directory, readiness);
    }

    private static Path classes() {
        Path classes = Path.of("target", "test-classes").toAbsolutePath();
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes + " is missing");
        }
        return classes;
    }
}

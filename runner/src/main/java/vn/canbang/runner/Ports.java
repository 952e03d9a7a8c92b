package vn.canbang.runner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Which number each {@link Port} has in this installation. */
public final class Ports {

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /** The usual ports, all moved by an offset, each overridden by its environment variable. */
    public static Ports of(Map<String, String> environment, int offset) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        Map<Integer, Port> taken = new HashMap<>();
        for (Port port : Port.values()) {
            String given = environment.get(port.variable());
            int number = given == null ? port.usual() + offset : parse(port.variable(), given);
            Port other = taken.put(number, port);
            if (other != null) {
                throw new RunnerException("Port %d is given to both %s and %s; choose different ones with %s and %s."
                        .formatted(number, other.words(), port.words(), other.variable(), port.variable()));
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    static Ports read(Path file) {
        Properties stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        } catch (IOException e) {
            throw new RunnerException("Nothing was started here yet.", e);
        }
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, parse(port.name(), stored.getProperty(port.name(), "")));
        }
        return new Ports(numbers);
    }

    void write(Path file) {
        Properties stored = new Properties();
        numbers.forEach((port, number) -> stored.setProperty(port.name(), Integer.toString(number)));
        try (var writer = Files.newBufferedWriter(file)) {
            stored.store(writer, null);
        } catch (IOException e) {
            throw new RunnerException("The ports could not be written to " + file + ": " + e.getMessage() + ".", e);
        }
    }

    public int of(Port port) {
        Integer number = numbers.get(port);
        if (number == null) {
            throw new IllegalArgumentException(port.name());
        }
        return number;
    }

    String url(Port port) {
        return "http://127.0.0.1:" + of(port);
    }

    /** Refuses with one sentence when one of the given ports is used by another program. */
    void requireFree(Collection<Port> wanted) {
        for (Port port : wanted) {
            if (!isFree(of(port))) {
                throw new RunnerException(
                        "Port %d (%s) is used by another program: stop that program, or choose another port with %s=<number>."
                                .formatted(of(port), port.words(), port.variable()));
            }
        }
    }

    private static boolean isFree(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int parse(String name, String given) {
        try {
            int number = Integer.parseInt(given.strip());
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new RunnerException("%s must be a port number, not '%s'.".formatted(name, given), e);
        }
        throw new RunnerException("%s must be a port number between 1 and 65535, not '%s'.".formatted(name, given));
    }
}

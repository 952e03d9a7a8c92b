package vn.canbang.runner.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.canbang.runner.Pause;
import vn.canbang.runner.RunnerException;

/** An installed nginx as a plain proxy before one service, to compare the gateway with. */
final class Nginx implements AutoCloseable {

    private static final int LOOKS = 50;

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    static Optional<Path> installed() {
        return Arrays.stream((System.getenv().getOrDefault("PATH", "") + ":/usr/sbin").split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Nginx start(Path program, Path folder, int port, int service) {
        try {
            Files.createDirectories(folder);
            Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(port, service));
            Process process = new ProcessBuilder(
                            List.of(program.toString(), "-p", folder.toString(), "-c", configuration.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
            Nginx nginx = new Nginx(process);
            nginx.awaitPort(port, folder);
            return nginx;
        } catch (IOException e) {
            throw new RunnerException("nginx cannot be started: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitPort(int port, Path folder) {
        for (int look = 0; look < LOOKS && process.isAlive(); look++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException e) {
                Pause.of(Duration.ofMillis(100));
            }
        }
        close();
        throw new RunnerException("nginx did not start: see " + folder.resolve("nginx.log") + ".");
    }

    private static String configuration(int port, int service) {
        return """
                daemon off;
                worker_processes 2;
                pid nginx.pid;
                error_log stderr warn;
                events { worker_connections 256; }
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    keepalive_requests 100000;
                    upstream service { server 127.0.0.1:%d; keepalive 16; keepalive_requests 100000; }
                    server {
                        listen 127.0.0.1:%d;
                        location / {
                            proxy_pass http://service;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                            proxy_buffers 16 32k;
                            proxy_max_temp_file_size 0;
                        }
                    }
                }
                """.formatted(service, port);
    }
}

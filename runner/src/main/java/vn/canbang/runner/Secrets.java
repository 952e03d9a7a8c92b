package vn.canbang.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The secrets that the parts share. They are random, made once for an installation, and readable by its owner only; nothing
 * ships with a known password.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(StateDirectory state) {
        Secrets secrets = new Secrets(state.secrets());
        secrets.load();
        return secrets;
    }

    /** The secret of that name, made on first demand. */
    public synchronized String of(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        values.setProperty(name, made);
        store();
        return made;
    }

    /** The one password of all demonstration accounts: random like every secret, but short enough to type. */
    public synchronized String demonstrationPassword() {
        String name = "demonstration-password";
        if (values.getProperty(name) == null) {
            byte[] random = new byte[5];
            RANDOM.nextBytes(random);
            values.setProperty(name, "Cb-" + HexFormat.of().formatHex(random) + "-Demo");
            store();
        }
        return of(name);
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new RunnerException("The secrets in " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private void store() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Made by canbang; never commit or send this file");
            }
        } catch (IOException e) {
            throw new RunnerException("The secrets cannot be kept in " + file + ": " + e.getMessage() + ".", e);
        }
    }
}

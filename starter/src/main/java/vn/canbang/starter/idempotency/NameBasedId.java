package vn.canbang.starter.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs that follow from a name (RFC 9562 version 5), so that work done again finds what it made before. */
public final class NameBasedId {

    private static final UUID NAMESPACE = UUID.fromString("6f1c2c0e-6a5e-5d0a-9d3e-3a2b1c0d4e5f");
    private static final int VERSION_5 = 0x50;
    private static final int VARIANT = 0x80;

    private NameBasedId() {}

    public static UUID of(Object... parts) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            for (var part : parts) {
                sha1.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                sha1.update((byte) 0);
            }
            var hash = sha1.digest();
            hash[6] = (byte) ((hash[6] & 0x0f) | VERSION_5);
            hash[8] = (byte) ((hash[8] & 0x3f) | VARIANT);
            var buffer = ByteBuffer.wrap(hash);
            return new UUID(buffer.getLong(), buffer.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.canbang.starter.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which side of a picture is up: the one thing that is kept of what a camera writes beside it. */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int BIG_ENDIAN = 0x4D4D;
    private static final int TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;
    private static final int SHORT = 3;
    private static final int MOST_TURNED = 8;

    /** What a block of the camera says; upright when it is another block or says nothing that can be read. */
    static Orientation in(byte[] content) {
        if (content.length <= EXIF.length || !Arrays.equals(content, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return UPRIGHT;
        }
        var block = ByteBuffer.wrap(content, EXIF.length, content.length - EXIF.length)
                .slice();
        try {
            return read(block);
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer block) {
        switch (block.getShort(0) & 0xFFFF) {
            case LITTLE_ENDIAN -> block.order(ByteOrder.LITTLE_ENDIAN);
            case BIG_ENDIAN -> block.order(ByteOrder.BIG_ENDIAN);
            default -> {
                return UPRIGHT;
            }
        }
        var directory = block.getInt(4);
        var entries = block.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY_LENGTH;
            if (block.getShort(entry) == TAG && block.getShort(entry + 2) == SHORT) {
                var value = block.getShort(entry + 8);
                return value > 1 && value <= MOST_TURNED ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean isTurned() {
        return value != UPRIGHT.value;
    }

    /** A block of a camera that says this and nothing else. */
    byte[] alone() {
        return ByteBuffer.allocate(32)
                .put(EXIF)
                .putShort((short) BIG_ENDIAN)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}

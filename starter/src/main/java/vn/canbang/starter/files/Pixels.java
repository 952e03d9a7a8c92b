package vn.canbang.starter.files;

/** How large a picture is, as its header says; more than 40 million pixels are refused before anybody decodes them. */
public record Pixels(int width, int height) {

    private static final long MOST = 40_000_000;

    public Pixels {
        if (width < 1 || height < 1) {
            throw ReceivedFile.damaged();
        }
        if ((long) width * height > MOST) {
            throw new RefusedFileException(FileRefusal.TOO_MANY_PIXELS);
        }
    }
}

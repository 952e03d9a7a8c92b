package vn.canbang.reporting.document;

/** A file made of a report, with the name under which it is saved. */
public final class Paper {

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    public Paper(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }
}

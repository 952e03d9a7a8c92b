package vn.canbang.starter.files;

/** A file of a record with its content, for somebody who may read it. */
public final class OpenedFile {

    private final KeptFile file;
    private final byte[] content;

    OpenedFile(KeptFile file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    public KeptFile file() {
        return file;
    }

    public byte[] content() {
        return content;
    }
}

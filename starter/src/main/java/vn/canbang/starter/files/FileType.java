package vn.canbang.starter.files;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a file is, told by its content alone: neither its name nor the type that somebody declares counts. */
public enum FileType {
    @JsonProperty("jpeg")
    JPEG("image/jpeg", "jpg"),
    @JsonProperty("png")
    PNG("image/png", "png"),
    @JsonProperty("pdf")
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}

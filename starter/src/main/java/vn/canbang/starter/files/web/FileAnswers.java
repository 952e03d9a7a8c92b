package vn.canbang.starter.files.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.canbang.starter.files.OpenedFile;

/** How a file is given out: to be saved, taken for nothing but what it is, allowed nothing, kept by no cache (S36). */
public final class FileAnswers {

    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'";

    private FileAnswers() {}

    public static ResponseEntity<byte[]> of(OpenedFile opened) {
        var file = opened.file();
        return attached(file.name(), file.type().mediaType())
                .eTag("\"" + file.digest() + "\"")
                .body(opened.content());
    }

    /** The same for a file that was just made and lies nowhere. */
    public static ResponseEntity<byte[]> made(String name, String mediaType, byte[] content) {
        return attached(name, mediaType).body(content);
    }

    private static ResponseEntity.BodyBuilder attached(String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING)
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}

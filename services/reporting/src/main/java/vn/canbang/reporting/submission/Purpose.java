package vn.canbang.reporting.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** For what a document goes to a recipient, as “Nơi nhận” abbreviates it. */
public enum Purpose {
    @JsonProperty("report")
    REPORT("để báo cáo", "for report", "b/c"),
    @JsonProperty("coordination")
    COORDINATION("để phối hợp", "for coordination", "p/h"),
    @JsonProperty("execution")
    EXECUTION("để thực hiện", "for execution", "t/h"),
    @JsonProperty("file")
    FILE("lưu", "for the files", "lưu");

    private final String vi;
    private final String en;
    private final String mark;

    Purpose(String vi, String en, String mark) {
        this.vi = vi;
        this.en = en;
        this.mark = mark;
    }

    public String words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }

    String mark() {
        return mark;
    }
}

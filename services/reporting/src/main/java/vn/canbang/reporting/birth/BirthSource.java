package vn.canbang.reporting.birth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where counts of births come from. Sources stand side by side; none overwrites or completes another. */
public enum BirthSource {
    @JsonProperty("dst")
    DST("Biểu DST (tỉnh)", "Form DST (province)"),
    @JsonProperty("dsh")
    DSH("Biểu DSH (huyện)", "Form DSH (district)"),
    @JsonProperty("dsx")
    DSX("Biểu DSX (xã)", "Form DSX (commune)"),
    @JsonProperty("civil_registration")
    CIVIL_REGISTRATION("Đăng ký hộ tịch", "Civil registration"),
    @JsonProperty("survey")
    SURVEY("Điều tra", "Survey"),
    /** Invented counts of a province that only shows how the platform works; no real province takes them. */
    @JsonProperty("demonstration")
    DEMONSTRATION("Số liệu trình diễn", "Demonstration figures");

    private final String vi;
    private final String en;

    BirthSource(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isInvented() {
        return this == DEMONSTRATION;
    }

    static Optional<BirthSource> of(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code().equals(code))
                .findFirst();
    }
}

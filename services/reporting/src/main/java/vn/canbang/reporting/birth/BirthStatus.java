package vn.canbang.reporting.birth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How final a count is; put together, the least final one decides. */
public enum BirthStatus {
    @JsonProperty("estimate")
    ESTIMATE("Ước", "Estimate"),
    @JsonProperty("provisional")
    PROVISIONAL("Sơ bộ", "Provisional"),
    @JsonProperty("official")
    OFFICIAL("Chính thức", "Official");

    private final String vi;
    private final String en;

    BirthStatus(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    BirthStatus leastFinal(BirthStatus other) {
        return compareTo(other) <= 0 ? this : other;
    }

    static Optional<BirthStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}

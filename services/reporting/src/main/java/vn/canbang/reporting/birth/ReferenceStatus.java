package vn.canbang.reporting.birth;

import java.util.Locale;

/** Whether somebody has confirmed a published ratio; what was only read in its source never counts as confirmed. */
public enum ReferenceStatus {
    UNVERIFIED("Chưa xác nhận", "Not verified"),
    VERIFIED("Đã xác nhận", "Verified");

    private final String vi;
    private final String en;

    ReferenceStatus(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a row says it; one that says nothing is not verified. */
    static ReferenceStatus of(String code) {
        return VERIFIED.code().equals(code) ? VERIFIED : UNVERIFIED;
    }
}

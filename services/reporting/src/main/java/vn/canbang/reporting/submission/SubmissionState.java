package vn.canbang.reporting.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;
import vn.canbang.starter.problem.ConflictException;

/** Where a report stands (workflow 6). Late is no state: it follows from the day. */
public enum SubmissionState {
    @JsonProperty("open")
    OPEN("Chưa lập", "Not begun"),
    @JsonProperty("drafted")
    DRAFTED("Đang lập", "Being written"),
    @JsonProperty("submitted")
    SUBMITTED("Đã nộp", "Submitted"),
    @JsonProperty("returned")
    RETURNED("Trả lại để chỉnh sửa", "Returned"),
    @JsonProperty("accepted")
    ACCEPTED("Đã tiếp nhận", "Accepted"),
    @JsonProperty("consolidated")
    CONSOLIDATED("Đã tổng hợp", "Consolidated"),
    @JsonProperty("approved")
    APPROVED("Đã phê duyệt", "Approved"),
    @JsonProperty("sent")
    SENT("Đã gửi", "Sent"),
    /** Sent again in a later edition. */
    @JsonProperty("revised")
    REVISED("Đã điều chỉnh số liệu", "Figures revised"),
    @JsonProperty("not_submitted")
    NOT_SUBMITTED("Không nộp", "Not submitted"),
    /** A partner that was only asked has sent its contribution. */
    @JsonProperty("contributed")
    CONTRIBUTED("Đã gửi", "Contributed"),
    @JsonProperty("thanked")
    THANKED("Đã ghi nhận, cảm ơn", "Thanked");

    private final String vi;
    private final String en;

    SubmissionState(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    void require(String act, SubmissionState... allowed) {
        if (!Set.of(allowed).contains(this)) {
            throw new ConflictException("submission_state", code(), act);
        }
    }

    /** Sent, in its first edition or a later one. */
    public boolean isSent() {
        return this == SENT || this == REVISED;
    }

    /** The province's is returned by its leader before the approval, the others by whom they were handed in to. */
    void requireReturnable(Obligation obligation) {
        if (obligation.isOfProvince()) {
            require("return", CONSOLIDATED);
        } else {
            require("return", SUBMITTED, ACCEPTED, CONSOLIDATED);
        }
    }

    /** Warnings are explained until the report goes into the one above, or is approved. */
    void requireExplainable(Obligation obligation) {
        if (!isExplainable(obligation)) {
            throw new ConflictException("submission_state", code(), "explain");
        }
    }

    /** The receiver explains what was handed in, the unit what is in its own hand. */
    boolean isExplainedByWriter() {
        return isInHand() || this == CONSOLIDATED;
    }

    boolean isExplainable(Obligation obligation) {
        return switch (this) {
            case DRAFTED, RETURNED -> true;
            case SUBMITTED, ACCEPTED -> !obligation.isOfProvince();
            case CONSOLIDATED -> obligation.isOfProvince();
            default -> false;
        };
    }

    /** While it is being written; only then can it be late. */
    public boolean isBeingWritten() {
        return this == OPEN || this == DRAFTED;
    }

    /** Begun or sent back: its unit may always finish it, whether the period is open or not. */
    public boolean isInHand() {
        return this == DRAFTED || this == RETURNED;
    }

    /** Handed in and not sent back. */
    public boolean isHandedIn() {
        return switch (this) {
            case SUBMITTED, ACCEPTED, CONSOLIDATED, APPROVED, SENT, REVISED, CONTRIBUTED, THANKED -> true;
            case OPEN, DRAFTED, RETURNED, NOT_SUBMITTED -> false;
        };
    }

    /** Not accepted yet, so that a report above may be made without it. */
    boolean canBeMissed() {
        return this == OPEN || this == DRAFTED || this == SUBMITTED || this == RETURNED;
    }

    public boolean isAccepted() {
        return this == ACCEPTED || this == CONSOLIDATED;
    }
}

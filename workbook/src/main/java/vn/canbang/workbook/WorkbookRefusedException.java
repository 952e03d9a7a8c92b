package vn.canbang.workbook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file as a whole was refused; no row of it may be used. The message is a Vietnamese sentence for the person who
 * sent it and holds nothing that came from the file, except a known font's name or a heading.
 */
public final class WorkbookRefusedException extends RuntimeException {

    private final RefusalReason reason;

    @Nullable
    private final String subject;

    WorkbookRefusedException(RefusalReason reason) {
        super(reason.sentence());
        this.reason = reason;
        this.subject = null;
    }

    WorkbookRefusedException(RefusalReason reason, Throwable cause) {
        super(reason.sentence(), cause);
        this.reason = reason;
        this.subject = null;
    }

    private WorkbookRefusedException(RefusalReason reason, String subject, String sentence) {
        super(sentence);
        this.reason = reason;
        this.subject = subject;
    }

    static WorkbookRefusedException oldEncoding(String fontOrEncoding) {
        return new WorkbookRefusedException(
                RefusalReason.OLD_ENCODING,
                fontOrEncoding,
                "Tệp dùng bảng mã cũ (" + fontOrEncoding + "). Hãy chuyển sang Unicode rồi tải lại.");
    }

    static WorkbookRefusedException duplicateHeading(String heading) {
        return new WorkbookRefusedException(
                RefusalReason.DUPLICATE_HEADING,
                heading,
                "Có hai cột cùng tên “" + heading + "”. Hãy bỏ hoặc đổi tên một cột.");
    }

    public RefusalReason reason() {
        return reason;
    }

    /** What the reason is about where there is something to name: the old font (“.VnTime”), the heading that is there twice. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }
}

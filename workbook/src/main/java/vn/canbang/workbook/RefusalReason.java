package vn.canbang.workbook;

import java.util.Locale;

/** Why a file is refused as a whole, with a sentence for the person who sent it. */
public enum RefusalReason {
    FILE_TOO_LARGE("Tệp lớn hơn 10 MB. Hãy chia thành nhiều tệp."),
    NOT_A_WORKBOOK("Tệp không phải là bảng tính Excel (.xlsx)."),
    OLD_FORMAT("Tệp ở định dạng Excel cũ (.xls). Hãy lưu lại dưới dạng .xlsx rồi tải lại."),
    ENCRYPTED("Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lại."),
    DAMAGED("Tệp bị hỏng, không đọc được. Hãy mở bằng Excel, lưu lại rồi tải lại."),
    TOO_MANY_ENTRIES("Tệp có quá nhiều thành phần bên trong (tối đa 1.000)."),
    DUPLICATE_ENTRY("Tệp có thành phần bên trong bị trùng tên."),
    UNSAFE_ENTRY_NAME("Tệp có thành phần bên trong mang tên không hợp lệ."),
    TOO_LARGE_INFLATED("Tệp khi giải nén lớn hơn 100 MB."),
    MACRO("Tệp có macro. Hãy lưu lại dưới dạng .xlsx không macro rồi tải lại."),
    EXTERNAL_LINK("Tệp có liên kết tới tệp hoặc nguồn dữ liệu khác. Hãy bỏ liên kết rồi tải lại."),
    EMBEDDED_FILE("Tệp có tệp hoặc đối tượng khác nhúng bên trong. Hãy bỏ đi rồi tải lại."),
    DTD("Tệp có khai báo DTD, không được chấp nhận."),
    NO_SHEET("Tệp không có trang tính cần đọc."),
    NO_HEADINGS("Không tìm thấy dòng tiêu đề cột."),
    DUPLICATE_HEADING("Có hai cột cùng tên."),
    TOO_MANY_ROWS("Có hơn 10.000 dòng dữ liệu. Hãy chia thành nhiều tệp."),
    TOO_MANY_COLUMNS("Có hơn 100 cột."),
    CELL_TOO_LONG("Có ô dài hơn 32.767 ký tự."),
    TOO_MUCH_TEXT("Tệp có hơn 20 triệu ký tự. Hãy chia thành nhiều tệp."),
    OLD_ENCODING("Tệp dùng bảng mã cũ. Hãy chuyển sang Unicode rồi tải lại.");

    private final String sentence;

    RefusalReason(String sentence) {
        this.sentence = sentence;
    }

    /** The stable word for programs, such as {@code too_many_rows}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What to tell the person who sent the file. */
    public String sentence() {
        return sentence;
    }
}

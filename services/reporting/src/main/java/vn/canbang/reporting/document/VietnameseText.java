package vn.canbang.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and dates are written in Vietnamese papers: 10.600 and 112,0; 24/11/2024. */
final class VietnameseText {

    static final Locale LOCALE = Locale.of("vi", "VN");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", LOCALE);

    private VietnameseText() {}

    static String number(long count) {
        return number(BigDecimal.valueOf(count), 0);
    }

    static String number(BigDecimal amount, int decimals) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount.setScale(decimals, RoundingMode.HALF_UP));
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "Bắc Giang, ngày 05 tháng 12 năm 2024": days under 10 and the first two months have a leading zero. */
    static String placeAndDate(String place, @Nullable LocalDate date) {
        if (date == null) {
            return place + ", ngày      tháng      năm        ";
        }
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "%s, ngày %02d tháng %s năm %d".formatted(place, date.getDayOfMonth(), month, date.getYear());
    }

    /** The words with a capital at their beginning. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(LOCALE) + words.substring(1);
    }
}

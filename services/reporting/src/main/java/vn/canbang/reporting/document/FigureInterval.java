package vn.canbang.reporting.document;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.ratio.RatioInterval;

/**
 * The 95 % interval of a ratio and the births that it rests on.
 *
 * @param upper absent when the interval is open above
 */
public record FigureInterval(BigDecimal lower, @Nullable BigDecimal upper, long births) {

    public static FigureInterval of(RatioInterval interval, long births) {
        return new FigureInterval(
                BigDecimal.valueOf(interval.lower()),
                interval.isOpenAbove() ? null : BigDecimal.valueOf(interval.upper()),
                births);
    }

    /** The same for a reader of either language; numbers stand as they do on paper here. */
    public String words(Locale locale) {
        if (!"en".equals(locale.getLanguage())) {
            return words();
        }
        String limits = upper == null
                ? "from " + VietnameseText.number(lower, 1)
                : VietnameseText.number(lower, 1) + " to " + VietnameseText.number(upper, 1);
        return "95% confidence interval: " + limits + "; " + VietnameseText.number(births) + " births";
    }

    /** "khoảng tin cậy 95%: 107,8 đến 116,4; 10.600 trẻ" */
    public String words() {
        String limits = upper == null
                ? "từ " + VietnameseText.number(lower, 1)
                : VietnameseText.number(lower, 1) + " đến " + VietnameseText.number(upper, 1);
        return "khoảng tin cậy 95%: " + limits + "; " + VietnameseText.number(births) + " trẻ";
    }
}

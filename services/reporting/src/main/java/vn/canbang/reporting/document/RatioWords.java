package vn.canbang.reporting.document;

import java.math.BigDecimal;
import java.util.Locale;
import vn.canbang.reporting.ratio.PointComparison;
import vn.canbang.reporting.ratio.RatioChange;
import vn.canbang.reporting.ratio.RatioReading;
import vn.canbang.reporting.ratio.RatioTrend;
import vn.canbang.reporting.ratio.TargetDecision;
import vn.canbang.reporting.ratio.TargetResult;

/**
 * The sentences about the sex ratio at birth: never a verdict that the counts do not carry. Reports print the Vietnamese
 * ones; numbers stand in both languages as they do on paper here.
 */
public final class RatioWords {

    private static final RatioWords VIETNAMESE = new RatioWords(false);
    private static final RatioWords ENGLISH = new RatioWords(true);

    private final boolean english;

    private RatioWords(boolean english) {
        this.english = english;
    }

    public static RatioWords in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    /** "Chưa đủ cơ sở thống kê: 214 trẻ trong kỳ, cần ít nhất 500." for too few births, else the interval. */
    public String of(RatioReading reading) {
        return switch (reading) {
            case RatioReading.Shown shown ->
                VietnameseText.sentence(FigureInterval.of(shown.interval(), shown.births())
                        .words(english ? Locale.ENGLISH : VietnameseText.LOCALE));
            case RatioReading.TooFewBirths few ->
                said(
                                "Chưa đủ cơ sở thống kê: %s trẻ trong kỳ, cần ít nhất %s.",
                                "Not enough data to tell: %s births in the period, at least %s are needed.")
                        .formatted(VietnameseText.number(few.births()), VietnameseText.number(few.minimum()));
            case RatioReading.Undefined nobody ->
                said("Không có bé gái sinh ra trong %s trẻ.", "No girl among %s births.")
                        .formatted(VietnameseText.number(nobody.births()));
        };
    }

    public String of(TargetResult result) {
        return switch (result) {
            case MET -> said("Đạt", "Met");
            case NOT_MET -> said("Không đạt", "Not met");
            case NOT_DECIDABLE -> said("Chưa đủ cơ sở thống kê", "Not enough data to tell");
        };
    }

    /** "Chưa đủ cơ sở thống kê. So sánh hình thức theo kế hoạch: cao hơn 107." */
    public String of(TargetDecision decision, BigDecimal target) {
        String result = of(decision.result()) + ".";
        PointComparison formal = decision.formal();
        if (formal == null) {
            return result;
        }
        return result + " " + ofFormal(formal, ofLimit(target)) + ".";
    }

    /** "107", "0,46": the number of a target with the decimals that it has. */
    public static String ofLimit(BigDecimal target) {
        return VietnameseText.number(
                target, Math.max(0, target.stripTrailingZeros().scale()));
    }

    /** "So sánh hình thức theo kế hoạch: cao hơn 107" */
    public String ofFormal(PointComparison formal, String with) {
        String comparison = switch (formal) {
            case BELOW -> said("thấp hơn ", "below ");
            case EQUAL -> said("bằng ", "equal to ");
            case ABOVE -> said("cao hơn ", "above ");
        };
        return said("So sánh hình thức theo kế hoạch: ", "Formal comparison by the plan: ") + comparison + with;
    }

    /** "Tăng 0,8 điểm so với năm trước; chưa đủ cơ sở thống kê để nói tăng hay giảm." */
    public String of(RatioChange change) {
        String points = VietnameseText.number(BigDecimal.valueOf(Math.abs(change.points())), 1);
        String direction = change.points() < 0 ? said("Giảm ", "Down ") : said("Tăng ", "Up ");
        String caution = change.isDistinguishable()
                ? "."
                : said(
                        "; chưa đủ cơ sở thống kê để nói tăng hay giảm.",
                        "; not enough data to tell a rise from a fall.");
        return direction + points + said(" điểm so với năm trước", " points on the year before") + caution;
    }

    /** "Hồi quy có trọng số trên 8 năm: tăng 0,32% mỗi năm." */
    public String of(RatioTrend trend, int years) {
        String percent = VietnameseText.number(BigDecimal.valueOf(Math.abs(trend.percentPerYear())), 2);
        String direction = trend.percentPerYear() < 0 ? said("giảm ", "down ") : said("tăng ", "up ");
        return said(
                        "Hồi quy có trọng số trên %s năm: %s%s%% mỗi năm.",
                        "Weighted regression over %s years: %s%s%% a year.")
                .formatted(years, direction, percent);
    }

    /** "Gộp 3 năm." */
    public String ofPooled(int years) {
        return said("Gộp %s năm.", "%s years together.").formatted(years);
    }

    /** "2 xã ngoài giới hạn 99,8%; trong 180 xã đủ số liệu, do ngẫu nhiên có thể có khoảng 0,4 xã." */
    public String ofOutside(long outside, long areas, double falseAlarms) {
        return said(
                        "%s xã ngoài giới hạn 99,8%%; trong %s xã đủ số liệu, do ngẫu nhiên có thể có khoảng %s xã.",
                        "Communes outside the 99,8%% limits: %s; of %s with enough data, chance alone puts about %s"
                                + " there.")
                .formatted(
                        VietnameseText.number(outside),
                        VietnameseText.number(areas),
                        VietnameseText.number(BigDecimal.valueOf(falseAlarms), 1));
    }

    /** What is said instead of a mean yearly change while the plan is in its first year. */
    public String ofFirstYear() {
        return said("Kế hoạch mới ở năm đầu.", "The plan is in its first year.");
    }

    /** What is said instead of a distance where the plan names no number. */
    public String ofNoTarget() {
        return said("Kế hoạch không đặt mức bằng số.", "The plan names no number.");
    }

    private String said(String vietnamese, String inEnglish) {
        return english ? inEnglish : vietnamese;
    }
}

package vn.canbang.reporting.document;

import java.math.BigDecimal;
import vn.canbang.reporting.ratio.PointComparison;
import vn.canbang.reporting.ratio.RatioChange;
import vn.canbang.reporting.ratio.RatioReading;
import vn.canbang.reporting.ratio.RatioTrend;
import vn.canbang.reporting.ratio.TargetDecision;
import vn.canbang.reporting.ratio.TargetResult;

/** The sentences about the sex ratio at birth that a report prints: never a verdict that the counts do not carry. */
public final class RatioWords {

    private RatioWords() {}

    /** "Chưa đủ cơ sở thống kê: 214 trẻ trong kỳ, cần ít nhất 500." for too few births, else the interval. */
    public static String of(RatioReading reading) {
        return switch (reading) {
            case RatioReading.Shown shown ->
                VietnameseText.sentence(
                        FigureInterval.of(shown.interval(), shown.births()).words());
            case RatioReading.TooFewBirths few ->
                "Chưa đủ cơ sở thống kê: %s trẻ trong kỳ, cần ít nhất %s."
                        .formatted(VietnameseText.number(few.births()), VietnameseText.number(few.minimum()));
            case RatioReading.Undefined nobody ->
                "Không có bé gái sinh ra trong %s trẻ.".formatted(VietnameseText.number(nobody.births()));
        };
    }

    public static String of(TargetResult result) {
        return switch (result) {
            case MET -> "Đạt";
            case NOT_MET -> "Không đạt";
            case NOT_DECIDABLE -> "Chưa đủ cơ sở thống kê";
        };
    }

    /** "Chưa đủ cơ sở thống kê. So sánh hình thức theo kế hoạch: cao hơn 107." */
    public static String of(TargetDecision decision, BigDecimal target) {
        String result = of(decision.result()) + ".";
        PointComparison formal = decision.formal();
        if (formal == null) {
            return result;
        }
        String comparison = switch (formal) {
            case BELOW -> "thấp hơn ";
            case EQUAL -> "bằng ";
            case ABOVE -> "cao hơn ";
        };
        return result + " So sánh hình thức theo kế hoạch: " + comparison
                + VietnameseText.number(
                        target, Math.max(0, target.stripTrailingZeros().scale())) + ".";
    }

    /** "Tăng 0,8 điểm so với năm trước; chưa đủ cơ sở thống kê để nói tăng hay giảm." */
    public static String of(RatioChange change) {
        String points = VietnameseText.number(BigDecimal.valueOf(Math.abs(change.points())), 1);
        String direction = change.points() < 0 ? "Giảm " : "Tăng ";
        String caution = change.isDistinguishable() ? "." : "; chưa đủ cơ sở thống kê để nói tăng hay giảm.";
        return direction + points + " điểm so với năm trước" + caution;
    }

    /** "Hồi quy có trọng số trên 8 năm: tăng 0,32% mỗi năm." */
    public static String of(RatioTrend trend, int years) {
        String percent = VietnameseText.number(BigDecimal.valueOf(Math.abs(trend.percentPerYear())), 2);
        String direction = trend.percentPerYear() < 0 ? "giảm " : "tăng ";
        return "Hồi quy có trọng số trên " + years + " năm: " + direction + percent + "% mỗi năm.";
    }

    /** "2 xã ngoài giới hạn 99,8%; trong 180 xã đủ số liệu, do ngẫu nhiên có thể có khoảng 0,4 xã." */
    public static String ofOutside(long outside, long areas, double falseAlarms) {
        return "%s xã ngoài giới hạn 99,8%%; trong %s xã đủ số liệu, do ngẫu nhiên có thể có khoảng %s xã."
                .formatted(
                        VietnameseText.number(outside),
                        VietnameseText.number(areas),
                        VietnameseText.number(BigDecimal.valueOf(falseAlarms), 1));
    }
}

package vn.canbang.reporting.document;

import java.math.BigDecimal;
import vn.canbang.reporting.ratio.PointComparison;
import vn.canbang.reporting.ratio.RatioChange;
import vn.canbang.reporting.ratio.RatioReading;
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
}

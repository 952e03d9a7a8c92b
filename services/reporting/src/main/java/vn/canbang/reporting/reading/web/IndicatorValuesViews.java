package vn.canbang.reporting.reading.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.reading.IndicatorReading.AreaFigures;
import vn.canbang.reporting.reading.ReadFigure;
import vn.canbang.reporting.reading.web.IndicatorValuesView.ChildView;
import vn.canbang.reporting.reading.web.IndicatorValuesView.UndividedView;
import vn.canbang.starter.territory.UnitVersion;

/** Makes the view of an indicator's values, and says what of them is an estimate and what could not be shared out. */
record IndicatorValuesViews(Indicator indicator, AreaFigures read, Locale locale) {

    /**
     * What the values speak of.
     *
     * @param latest time of the newest event in them
     */
    record Asked(
            LocalDate from,
            LocalDate to,
            LocalDate boundariesOf,
            @Nullable Instant latest) {}

    /** @param children absent when nobody asked for them */
    IndicatorValuesView of(
            UnitVersion area, @Nullable List<UnitVersion> children, Asked asked, Instant readAt, String asOf) {
        var undivided = undivided(children);
        return new IndicatorValuesView(
                indicator.code().value(),
                english() ? indicator.en() : indicator.vi(),
                UnitRef.of(area),
                asked.from(),
                asked.to(),
                asked.to(),
                asked.boundariesOf(),
                asked.latest(),
                readAt,
                asOf,
                isEstimated(area),
                views(read.figures()),
                children == null ? null : children.stream().map(this::child).toList(),
                undivided,
                notes(undivided != null));
    }

    private ChildView child(UnitVersion child) {
        return new ChildView(
                UnitRef.of(child), isEstimated(child), views(read.children().getOrDefault(child.path(), List.of())));
    }

    private boolean isEstimated(UnitVersion unit) {
        return read.converted().contains(unit.path());
    }

    /** Beside units below only, where it would be missed. */
    private @Nullable UndividedView undivided(@Nullable List<UnitVersion> children) {
        return children == null || children.isEmpty() || read.undivided().isEmpty()
                ? null
                : new UndividedView(
                        english() ? "Not shared out (units that were split)" : "Chưa phân bổ (đơn vị cũ bị chia tách)",
                        views(read.undivided()));
    }

    private List<String> notes(boolean undivided) {
        var notes = new ArrayList<String>();
        if (!read.converted().isEmpty()) {
            notes.add(
                    english()
                            ? "Estimate by today's boundaries: figures of the units that went into one whole are added to it."
                            : "Ước, quy đổi theo địa giới hiện nay: cộng số liệu của các đơn vị cũ đã nhập trọn vào đơn vị.");
        }
        if (undivided) {
            notes.add(
                    english()
                            ? "Figures of a unit that was split stand in the total only; they cannot be shared out."
                            : "Số liệu của đơn vị cũ bị chia tách chỉ nằm trong tổng; không phân bổ được cho đơn vị nào.");
        }
        return notes;
    }

    private List<FigureView> views(List<ReadFigure> figures) {
        return figures.stream()
                .map(figure -> FigureView.of(indicator, figure, locale))
                .toList();
    }

    private boolean english() {
        return "en".equals(locale.getLanguage());
    }
}

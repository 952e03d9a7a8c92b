package vn.canbang.reporting.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthStatus;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.document.RatioWords;
import vn.canbang.reporting.ratio.RatioChange;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.territory.UnitVersion;

/** What must be said beside the sex ratio at birth of an area and a year, so that nobody reads more into it than it holds. */
@Component
public class RatioNotes {

    private static final String NATURAL_BAND = "srb.natural_band";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final BirthReading births;
    private final Rules rules;

    RatioNotes(BirthReading births, Rules rules) {
        this.births = births;
        this.rules = rules;
    }

    /**
     * @param sources what each source has recorded of the year
     */
    public List<String> of(
            RatioPlace place, LocalDate from, LocalDate to, Collection<BirthSum> sources, Locale locale) {
        var area = place.unit();
        var english = "en".equals(locale.getLanguage());
        var notes = new ArrayList<String>();
        if (sources.isEmpty()) {
            return notes;
        }
        if (area.level() == UnitLevel.PROVINCE) {
            change(area, from, to, locale).ifPresent(notes::add);
        }
        if (sources.size() > 1) {
            notes.add(
                    english
                            ? "Sources count differently; they stand side by side and are never added."
                            : "Mỗi nguồn đếm một cách; các nguồn đứng cạnh nhau, không cộng với nhau.");
        }
        if (sources.stream().anyMatch(sum -> sum.status() != BirthStatus.OFFICIAL)) {
            notes.add(
                    english
                            ? "Estimated and provisional counts may still change."
                            : "Số liệu ước hoặc sơ bộ còn có thể thay đổi.");
        }
        incomplete(place.converted() || area.level() != UnitLevel.COMMUNE, sources, english)
                .ifPresent(notes::add);
        band(to, english).ifPresent(notes::add);
        if (place.converted()) {
            notes.add(
                    english
                            ? "Estimate by today's boundaries: births of the units that went into this one whole;"
                                    + " those of a unit that was split cannot be shared out."
                            : "Ước, quy đổi theo địa giới hiện nay: cộng số sinh của các đơn vị cũ đã nhập trọn vào"
                                    + " đơn vị này; phần của đơn vị bị chia tách không phân bổ được.");
        }
        place.breaks().forEach(day -> notes.add(rearranged(day, english)));
        return notes;
    }

    private static String rearranged(LocalDate day, boolean english) {
        return DAY.format(day)
                + (english
                        ? ": units were reorganised; do not join with earlier years."
                        : ": sắp xếp đơn vị hành chính; không nối với các năm trước.");
    }

    /** “Giảm 1,5 điểm so với năm trước; chưa đủ cơ sở thống kê để nói tăng hay giảm.” For provinces only. */
    private Optional<String> change(UnitVersion area, LocalDate from, LocalDate to, Locale locale) {
        var history = births.history(area.unitPath(), from, to);
        var least = births.minimum(to).number();
        return history.of(1)
                .filter(before -> before.total() >= least)
                .flatMap(before -> history.of(0)
                        .filter(now -> now.total() >= least)
                        .flatMap(now -> RatioChange.between(before, now)))
                .map(RatioWords.in(locale)::of);
    }

    private static Optional<String> incomplete(boolean ofSeveral, Collection<BirthSum> sources, boolean english) {
        if (!ofSeveral) {
            return Optional.empty();
        }
        return sources.stream()
                .filter(sum -> !sum.isOfAllCommunes())
                .map(sum -> sum.source().name(english ? Locale.ENGLISH : Locale.of("vi"))
                        + (english
                                ? ": only " + sum.communes() + " of " + sum.of() + " communes have recorded."
                                : ": mới có số liệu của " + sum.communes() + "/" + sum.of() + " xã."))
                .findFirst();
    }

    private Optional<String> band(LocalDate on, boolean english) {
        if (!(rules.get(NATURAL_BAND, on) instanceof Rule.Acting rule)) {
            return Optional.empty();
        }
        var limits = rule.value().path("from").asString() + "-"
                + rule.value().path("to").asString();
        return Optional.of(
                english
                        ? "Natural level " + limits + ". Source: " + rule.row().source() + "."
                        : "Mức tự nhiên " + limits + ". Nguồn: " + rule.row().source() + ".");
    }
}

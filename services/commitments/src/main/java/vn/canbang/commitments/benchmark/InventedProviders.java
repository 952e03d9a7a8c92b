package vn.canbang.commitments.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.RosterFacts;
import vn.canbang.commitments.roster.Stay;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.territory.UnitVersion;

/** Providers who do not exist, spread evenly over communes that do, and the days on which most of them signed. */
final class InventedProviders {

    static final LocalDate FIRST_MEETING = LocalDate.of(2024, 2, 5);

    /** Each commune has so many meetings at which papers are signed, three weeks apart. */
    private static final int MEETINGS = 12;

    private static final int DAYS_BETWEEN_MEETINGS = 21;
    private static final int DAYS_OF_A_WEEK = 7;

    static final LocalDate LAST_MEETING =
            FIRST_MEETING.plusDays((MEETINGS - 1L) * DAYS_BETWEEN_MEETINGS + DAYS_OF_A_WEEK - 1);

    /** One in so many has not signed. */
    private static final int MISSING = 10;

    private static final int CLINICS = 997;
    private static final LocalDate CAME_ON = LocalDate.of(2020, 1, 1);
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương");
    private static final List<String> MIDDLES = List.of("Thị", "Văn", "Đức", "Thu", "Minh", "Ngọc", "Hữu", "Thanh");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chi", "Dũng", "Đạo", "Giang", "Hà", "Hoà", "Hùng", "Khánh", "Lan", "Linh", "Mai", "Nam",
            "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn", "Uyên", "Vân", "Xuân", "Yến");

    private final List<UnitVersion> communes;
    private final Random random = new Random(2024);

    InventedProviders(List<UnitVersion> communes) {
        if (communes.isEmpty()) {
            throw new IllegalArgumentException("Nobody can be invented where there is no commune");
        }
        this.communes = List.copyOf(communes);
    }

    private int commune(int number) {
        return number % communes.size();
    }

    RosterFacts provider(int number) {
        var commune = communes.get(commune(number));
        var clinic = number % CLINICS;
        var ownership = number % 3 == 0 ? "public" : "private";
        return new RosterFacts(
                NameBasedId.of("bulk-provider", number),
                SubjectKind.PROVIDER,
                pick(FAMILIES) + " " + pick(MIDDLES) + " " + pick(GIVEN),
                NameBasedId.of("bulk-clinic", clinic),
                "Phòng khám số " + clinic,
                List.of("ultrasound"),
                ownership,
                commune.id(),
                commune.path(),
                commune.path(),
                null,
                true,
                CAME_ON,
                OpenDates.NO_END,
                List.of(new Stay(commune.id(), commune.path(), null, ownership, CAME_ON, OpenDates.NO_END)),
                List.of(),
                List.of(),
                List.of(),
                null,
                0);
    }

    /** The meeting of its commune at which a provider signed, if at any. */
    Optional<LocalDate> signedOn(int number) {
        if (number % MISSING == 0) {
            return Optional.empty();
        }
        var weeks = (long) random.nextInt(MEETINGS) * DAYS_BETWEEN_MEETINGS;
        return Optional.of(FIRST_MEETING.plusDays(weeks + commune(number) % DAYS_OF_A_WEEK));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}

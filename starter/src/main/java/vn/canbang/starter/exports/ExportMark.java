package vn.canbang.starter.exports;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** The mark on every page of a list that was taken away: who took it, for which organisation, when and why. */
class ExportMark {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);

    private final OrganisationNames organisations;
    private final Territory territory;
    private final Today today;
    private final Clock clock;

    ExportMark(OrganisationNames organisations, Territory territory, Today today, Clock clock) {
        this.organisations = organisations;
        this.territory = territory;
        this.today = today;
        this.clock = clock;
    }

    String of(Caller caller, String reason) {
        return "Xuất bởi %s · %s · %s · Lý do: %s"
                .formatted(caller.name(), bodyOf(caller), TIME.format(today.shown(clock.instant())), reason);
    }

    private String bodyOf(Caller caller) {
        return Optional.ofNullable(caller.organisation())
                .flatMap(organisations::nameOf)
                .or(() -> Optional.ofNullable(caller.unit())
                        .flatMap(unit -> territory.find(unit.value(), today.date()))
                        .map(UnitVersion::fullName))
                .orElse("–");
    }
}

package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.Namesakes;
import vn.canbang.directory.listing.Parts;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.RejectedException;

/** Finds which of many facilities stand in the directory already: by their licence, or by name and place without one. */
@Component
public class KnownFacilities {

    private final Facilities facilities;

    KnownFacilities(Facilities facilities) {
        this.facilities = facilities;
    }

    /** Reads once what is known of all of these. */
    public Among among(Caller caller, Collection<FacilityDetails> wishes) {
        var licences = wishes.stream()
                .map(wish -> LicenceKey.of(wish.operatingLicenceNo()))
                .filter(Objects::nonNull)
                .toList();
        var names = wishes.stream().map(FacilityDetails::name).toList();
        var byLicence = new HashMap<String, Facility>();
        Parts.of(licences, facilities::findByLicenceKeyIn)
                .forEach(facility -> byLicence.put(keyOf(facility), facility));
        return new Among(caller, byLicence, facilities.called(names));
    }

    private static String keyOf(Facility facility) {
        return String.valueOf(LicenceKey.of(facility.details().operatingLicenceNo()));
    }

    /** What is known of a number of facilities. */
    public static final class Among {

        private final Caller caller;
        private final Map<String, Facility> byLicence;
        private final Namesakes<Facility> namesakes;

        Among(Caller caller, Map<String, Facility> byLicence, List<Facility> namesakes) {
            this.caller = caller;
            this.byLicence = byLicence;
            this.namesakes = new Namesakes<>(namesakes);
        }

        /** The facility that is meant, when it stands already; refused when the licence is that of another one. */
        public Optional<Facility> find(FacilityDetails wish) {
            var licence = LicenceKey.of(wish.operatingLicenceNo());
            if (licence == null) {
                return same(wish)
                        .filter(facility -> facility.closedOn() == null)
                        .findFirst();
            }
            var holder = Optional.ofNullable(byLicence.get(licence));
            if (holder.filter(facility -> !isSame(facility, wish)).isPresent()) {
                throw FacilityManagement.licenceTaken();
            }
            return holder;
        }

        /**
         * True when the row tells of a facility that has closed since, so that there is nothing to do. Refused when it begins
         * after the closing: one that works again is not registered once more.
         */
        public boolean hasClosed(FacilityDetails wish) {
            var licence = LicenceKey.of(wish.operatingLicenceNo());
            var closed = same(wish)
                    .filter(facility -> facility.closedOn() != null)
                    .filter(facility -> licence == null
                            || licence.equals(LicenceKey.of(facility.details().operatingLicenceNo())))
                    .toList();
            if (closed.isEmpty()) {
                return false;
            }
            if (closed.stream().allMatch(facility -> isAfter(wish.openedOn(), facility.closedOn()))) {
                throw RejectedException.at("/openedOn", "reopen_instead");
            }
            return true;
        }

        /** Names of those that work there and are called nearly so, by other accents. */
        public Stream<String> alike(FacilityDetails wish) {
            return namesakes
                    .alike(wish.name())
                    .filter(facility -> facility.closedOn() == null && isSame(facility, wish))
                    .map(Facility::name);
        }

        private static boolean isAfter(LocalDate openedOn, @Nullable LocalDate closedOn) {
            return closedOn != null && !openedOn.isBefore(closedOn);
        }

        /** Where a licence says which one it is, accents do not matter. */
        private Stream<Facility> same(FacilityDetails wish) {
            var named = LicenceKey.of(wish.operatingLicenceNo()) == null
                    ? namesakes.of(wish.name())
                    : namesakes.nearly(wish.name());
            return named.filter(facility -> isSame(facility, wish));
        }

        private boolean isSame(Facility facility, FacilityDetails wish) {
            return caller.sees(facility)
                    && facility.listed().isCalled(wish.name())
                    && facility.details().kind() == wish.kind()
                    && isAt(wish.commune(), facility);
        }

        /** A commune is written as it was on the day of the facility, or as it is now. */
        private static boolean isAt(String commune, Facility facility) {
            return facility.details().commune().equals(commune)
                    || facility.communePath().equals(commune)
                    || facility.responsible().equals(commune)
                    || codeOf(facility.communePath()).equals(codeOf(commune));
        }

        private static String codeOf(String path) {
            var parts = path.split("/");
            return parts[parts.length - 1];
        }
    }
}

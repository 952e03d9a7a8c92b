package vn.canbang.directory.facility;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.Parts;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.text.TextKey;

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
        var names = wishes.stream().map(wish -> TextKey.of(wish.name())).toList();
        var byLicence = new HashMap<String, Facility>();
        Parts.of(licences, facilities::findByLicenceKeyIn)
                .forEach(facility -> byLicence.put(keyOf(facility), facility));
        return new Among(caller, byLicence, Parts.of(names, facilities::findByListedKeyIn));
    }

    private static String keyOf(Facility facility) {
        return String.valueOf(LicenceKey.of(facility.details().operatingLicenceNo()));
    }

    /** What is known of a number of facilities. */
    public static final class Among {

        private final Caller caller;
        private final Map<String, Facility> byLicence;
        private final Map<String, List<Facility>> namesakes;

        Among(Caller caller, Map<String, Facility> byLicence, List<Facility> namesakes) {
            this.caller = caller;
            this.byLicence = byLicence;
            this.namesakes = namesakes.stream().collect(Collectors.groupingBy(Facility::nameKey));
        }

        /** The facility that is meant, when it stands already; refused when the licence is that of another one. */
        public Optional<Facility> find(FacilityDetails wish) {
            var licence = LicenceKey.of(wish.operatingLicenceNo());
            if (licence == null) {
                return namesakes.getOrDefault(TextKey.of(wish.name()), List.of()).stream()
                        .filter(facility -> facility.closedOn() == null)
                        .filter(facility -> isSame(facility, wish))
                        .findFirst();
            }
            var holder = Optional.ofNullable(byLicence.get(licence));
            if (holder.filter(facility -> !isSame(facility, wish)).isPresent()) {
                throw FacilityManagement.licenceTaken();
            }
            return holder;
        }

        private boolean isSame(Facility facility, FacilityDetails wish) {
            return caller.sees(facility)
                    && facility.nameKey().equals(TextKey.of(wish.name()))
                    && facility.details().kind() == wish.kind()
                    && facility.details().commune().equals(wish.commune());
        }
    }
}

package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.directory.listing.Parts;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.TextKey;

/** Finds which of many providers stand in the directory already: by their licence, or by name, title and workplace without one. */
@Component
public class KnownProviders {

    private final Providers providers;

    KnownProviders(Providers providers) {
        this.providers = providers;
    }

    /** Reads once what is known of all of these. */
    public Among among(Caller caller, Collection<RegisterProvider> wishes) {
        var keys = wishes.stream()
                .map(wish -> LicenceKey.of(wish.practiceLicenceNo()))
                .filter(Objects::nonNull)
                .toList();
        var byLicence = new HashMap<String, Provider>();
        Parts.of(keys, providers::findByLicenceKeyIn).forEach(provider -> byLicence.put(keyOf(provider), provider));
        var namesakes = Parts.of(
                wishes.stream().map(wish -> TextKey.ofPerson(wish.fullName())).toList(), providers::findByListedKeyIn);
        var erased = Parts.of(
                wishes.stream().map(RegisterProvider::facilityId).distinct().toList(), providers::erasedOf);
        return new Among(caller, byLicence, namesakes, erased);
    }

    private static String keyOf(Provider provider) {
        return String.valueOf(LicenceKey.of(provider.practiceLicenceNo()));
    }

    /** What is known of a number of providers, and of those that come with them. */
    public static final class Among {

        private final Caller caller;
        private final Map<String, Provider> byLicence;
        private final Map<String, List<Provider>> namesakes;
        private final Map<String, List<Provider>> gone;
        private final List<Provider> erased;
        private final Set<String> coming = new HashSet<>();

        Among(Caller caller, Map<String, Provider> byLicence, List<Provider> namesakes, List<Provider> erased) {
            this.caller = caller;
            this.byLicence = byLicence;
            this.erased = List.copyOf(erased);
            this.namesakes = byName(namesakes, false);
            this.gone = byName(namesakes, true);
        }

        private static Map<String, List<Provider>> byName(List<Provider> all, boolean departed) {
            return all.stream()
                    .filter(provider -> provider.hasDeparted() == departed)
                    .collect(Collectors.groupingBy(Provider::nameKey));
        }

        /** The provider that is meant, when there already; refused when the licence is that of another one. */
        public Optional<Provider> find(Provider wish) {
            var licence = LicenceKey.of(wish.practiceLicenceNo());
            if (licence == null) {
                return namesakesOf(wish)
                        .filter(provider -> provider.title() == wish.title() && isSame(provider, wish))
                        .filter(provider -> provider.isCalled(wish.fullName()))
                        .findFirst();
            }
            var holder = Optional.ofNullable(byLicence.get(licence));
            if (holder.filter(provider -> !isSame(provider, wish)).isPresent()) {
                throw ProviderManagement.licenceTaken();
            }
            return holder;
        }

        /** True when somebody of the name works at the facility, or came to it among these: perhaps the same person twice. */
        public boolean hasNamesake(Provider wish) {
            var here = wish.workplace().facilityId() + " " + wish.nameKey();
            return !coming.add(here) || namesakesOf(wish).anyMatch(provider -> isSame(provider, wish));
        }

        /**
         * True when the row tells of somebody who has left since, so that there is nothing to do. Refused when it begins
         * after they left: whoever works again is not registered once more.
         */
        public boolean hasLeft(Provider wish) {
            var left = gone.getOrDefault(wish.nameKey(), List.of()).stream()
                    .filter(provider -> caller.sees(provider) && isThatOne(provider, wish))
                    .toList();
            if (left.isEmpty()) {
                return false;
            }
            if (left.stream().allMatch(provider -> isAfter(wish.workplace().from(), provider.departedOn()))) {
                throw RejectedException.at("/from", "come_back_instead");
            }
            return true;
        }

        private static boolean isThatOne(Provider provider, Provider wish) {
            var licence = LicenceKey.of(wish.practiceLicenceNo());
            return licence == null
                    ? provider.title() == wish.title()
                            && provider.isCalled(wish.fullName())
                            && provider.workplace()
                                    .facilityId()
                                    .equals(wish.workplace().facilityId())
                    : licence.equals(LicenceKey.of(provider.practiceLicenceNo()));
        }

        private static boolean isAfter(LocalDate from, @Nullable LocalDate departedOn) {
            return departedOn != null && !from.isBefore(departedOn);
        }

        /**
         * Refuses what an old file would bring back: somebody of the same title began at that workplace on that very day and was
         * erased since. Name and licence are erased as well, so more than that cannot be known; who is somebody else is
         * registered one by one.
         */
        public void requireNotErased(Provider wish) {
            var place = wish.workplace();
            if (erased.stream().anyMatch(gone -> gone.worked(place.facilityId(), place.from(), wish.title()))) {
                throw RejectedException.at("/from", "provider_erased_before");
            }
        }

        private Stream<Provider> namesakesOf(Provider wish) {
            return namesakes.getOrDefault(wish.nameKey(), List.of()).stream();
        }

        private boolean isSame(Provider provider, Provider wish) {
            return caller.sees(provider)
                    && provider.nameKey().equals(wish.nameKey())
                    && provider.workplace().facilityId().equals(wish.workplace().facilityId());
        }
    }
}

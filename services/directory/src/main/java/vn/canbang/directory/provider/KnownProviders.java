package vn.canbang.directory.provider;

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
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.directory.listing.Parts;
import vn.canbang.starter.access.Caller;
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
                wishes.stream().map(wish -> TextKey.ofPerson(wish.fullName())).toList(),
                some -> providers.findByListedKeyInAndDeparted(some, false));
        return new Among(caller, byLicence, namesakes);
    }

    private static String keyOf(Provider provider) {
        return String.valueOf(LicenceKey.of(provider.practiceLicenceNo()));
    }

    /** What is known of a number of providers, and of those that come with them. */
    public static final class Among {

        private final Caller caller;
        private final Map<String, Provider> byLicence;
        private final Map<String, List<Provider>> namesakes;
        private final Set<String> coming = new HashSet<>();

        Among(Caller caller, Map<String, Provider> byLicence, List<Provider> namesakes) {
            this.caller = caller;
            this.byLicence = byLicence;
            this.namesakes = namesakes.stream().collect(Collectors.groupingBy(Provider::nameKey));
        }

        /** The provider that is meant, when there already; refused when the licence is that of another one. */
        public Optional<Provider> find(Provider wish) {
            var licence = LicenceKey.of(wish.practiceLicenceNo());
            if (licence == null) {
                return namesakesOf(wish)
                        .filter(provider -> provider.title() == wish.title() && isSame(provider, wish))
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

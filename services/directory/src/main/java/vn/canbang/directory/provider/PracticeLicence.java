package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.TextKey;

/**
 * As what somebody may practise, and under which number; some titles are held without one.
 *
 * @param from since when it counts; absent while it is the first one, which counts from the first day of work
 * @param key the number as it is compared, so that none stands twice among those who work; absent once its holder is gone
 */
record PracticeLicence(
        ProviderTitle title,
        @Field("practiceLicenceNo") @Nullable String number,
        @Field("licensedFrom") @Nullable LocalDate from,
        @Field("licenceKey") @Nullable String key) {

    private static final int TAIL = 6;

    static PracticeLicence of(@Nullable String number, ProviderTitle title) {
        return of(number, title, null);
    }

    /** One that takes the place of another from a day on. */
    static PracticeLicence of(@Nullable String number, ProviderTitle title, @Nullable LocalDate from) {
        var key = LicenceKey.of(number);
        if (title.isLicensed() && key == null) {
            throw RejectedException.at("/practiceLicenceNo", "licence_missing");
        }
        return new PracticeLicence(title, number, from, key);
    }

    /** Its holder works again. */
    PracticeLicence inUse() {
        return new PracticeLicence(title, number, from, LicenceKey.of(number));
    }

    /** Its holder is gone: the number is free for somebody else. */
    PracticeLicence outOfUse() {
        return new PracticeLicence(title, number, from, null);
    }

    /** The number names its holder, so it goes with the name; the title stays, as counts do. */
    PracticeLicence forgotten() {
        return new PracticeLicence(title, null, from, null);
    }

    /** How its holder stands in lists: by name, and found by the number as well; not at all without a name. */
    ListedName listed(@Nullable String fullName) {
        return fullName == null
                ? ListedName.NONE
                : ListedName.ofPerson(fullName).foundBy(words());
    }

    /** Its beginning finds it, and its last digits do as well. */
    private Stream<String> words() {
        var compared = LicenceKey.of(number);
        if (compared == null) {
            return Stream.empty();
        }
        var whole = TextKey.of(compared).replace(" ", "");
        return whole.length() <= TAIL ? Stream.of(whole) : Stream.of(whole, whole.substring(whole.length() - TAIL));
    }
}

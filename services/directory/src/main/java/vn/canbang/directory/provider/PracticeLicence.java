package vn.canbang.directory.provider;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.TextKey;

/** The number under which somebody may practise; some titles are held without one. */
record PracticeLicence(@Nullable String number) {

    private static final int TAIL = 6;

    static PracticeLicence of(@Nullable String number, ProviderTitle title) {
        var licence = new PracticeLicence(number);
        if (title.isLicensed() && licence.key() == null) {
            throw RejectedException.at("/practiceLicenceNo", "licence_missing");
        }
        return licence;
    }

    /** The number as it is compared, so that none stands twice among those who work. */
    @Nullable
    String key() {
        return LicenceKey.of(number);
    }

    /** How its holder stands in lists: by name, and found by the number as well; not at all without a name. */
    ListedName listed(@Nullable String fullName) {
        return fullName == null
                ? ListedName.NONE
                : ListedName.ofPerson(fullName).foundBy(words());
    }

    /** Its beginning finds it, and its last digits do as well. */
    private Stream<String> words() {
        var key = key();
        if (key == null) {
            return Stream.empty();
        }
        var whole = TextKey.of(key).replace(" ", "");
        return whole.length() <= TAIL ? Stream.of(whole) : Stream.of(whole, whole.substring(whole.length() - TAIL));
    }
}

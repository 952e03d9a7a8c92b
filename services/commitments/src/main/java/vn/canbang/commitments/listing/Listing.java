package vn.canbang.commitments.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.Scope;
import vn.canbang.starter.text.TextKey;

/** The conditions that every list of this service starts from: the caller's scope, the subtree asked for, the words searched. */
public final class Listing {

    private static final String OWNER = "owner";
    private static final int MOST_WORDS = 6;

    private Listing() {}

    /**
     * Records in scope that an organisation owns and no other is party to: by equality with the owner, which an index serves
     * alone, where {@link Scope#conditions} must ask for owner or party.
     */
    public static List<Criteria> owned(Caller caller, @Nullable String unit) {
        return inScope(caller, unit, OWNER);
    }

    /**
     * Records in scope that may have parties besides the owner: one walk along an index for what an organisation owns and one
     * for what else it is party to, so that no record is on both.
     */
    public static List<List<Criteria>> walksInScope(Caller caller, @Nullable String unit) {
        var owned = owned(caller, unit);
        if (seesSubtree(caller)) {
            return List.of(owned);
        }
        var partOf = inScope(caller, unit, "parties");
        partOf.add(Criteria.where(OWNER).nin(caller.requireOrganisations()));
        return List.of(owned, partOf);
    }

    private static List<Criteria> inScope(Caller caller, @Nullable String unit, String organisation) {
        var conditions = new ArrayList<Criteria>();
        caller.scope()
                .subtree(unit)
                .map(path -> Scope.atOrUnder("responsible", path))
                .ifPresent(conditions::add);
        if (!seesSubtree(caller)) {
            conditions.add(Scope.ofOne(organisation, caller.requireOrganisations()));
        }
        return conditions;
    }

    private static boolean seesSubtree(Caller caller) {
        return caller.isService() || caller.reach() == Reach.LINE;
    }

    /** Each word a beginning of a word of the name, in any order, without accents. */
    public static List<Criteria> search(@Nullable String text) {
        return text == null
                ? List.of()
                : TextKey.words(text).stream()
                        .limit(MOST_WORDS)
                        .map(word -> Criteria.where("words").regex(Scope.beginning(word)))
                        .toList();
    }

    public static Criteria all(List<Criteria> conditions) {
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }
}

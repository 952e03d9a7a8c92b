package vn.canbang.commitments.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.Scope;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.text.TextKey;

/** The conditions that every list of this service starts from: the caller's scope, the subtree asked for, the words searched. */
public final class Listing {

    private static final int MOST_WORDS = 6;

    private Listing() {}

    /** Records in scope that have an owner and no other parties. */
    public static List<Criteria> inScope(Caller caller, @Nullable String unit) {
        var conditions = under(caller, unit);
        if (isOwn(caller)) {
            conditions.add(Criteria.where("owner").is(caller.requireOrganisation()));
        }
        return conditions;
    }

    /**
     * Records in scope that may have parties besides the owner: one walk along an index for what an organisation owns and one
     * for what else it is party to, so that no record is on both.
     */
    public static List<List<Criteria>> walksInScope(Caller caller, @Nullable String unit) {
        if (!isOwn(caller)) {
            return List.of(under(caller, unit));
        }
        var organisation = caller.requireOrganisation();
        var owned = under(caller, unit);
        owned.add(Criteria.where("owner").is(organisation));
        var partOf = under(caller, unit);
        partOf.add(Criteria.where("parties").is(organisation));
        partOf.add(Criteria.where("owner").ne(organisation));
        return List.of(owned, partOf);
    }

    /** Of a commune by equality, so that the path index gives name order; of more by range. */
    private static List<Criteria> under(Caller caller, @Nullable String unit) {
        var conditions = new ArrayList<Criteria>();
        caller.scope().subtree(unit).ifPresent(path -> conditions.add(at(path)));
        return conditions;
    }

    private static boolean isOwn(Caller caller) {
        return !caller.isService() && caller.reach() == Reach.OWN;
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

    private static Criteria at(UnitPath path) {
        return path.level() == UnitLevel.COMMUNE || path.level() == UnitLevel.VILLAGE
                ? Criteria.where("responsible").is(path.value())
                : Scope.under("responsible", path);
    }
}

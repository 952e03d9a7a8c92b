package vn.canbang.commitments.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;

/** Finds norms beyond their id. */
public interface NormSearch {

    /** Norms of a kind in the caller's scope under a unit. */
    List<NormDocument> inScope(Caller caller, NormKind kind, @Nullable String unit);
}

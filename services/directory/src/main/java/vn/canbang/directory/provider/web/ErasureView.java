package vn.canbang.directory.provider.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.provider.ErasureProposal;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.web.Act;

/**
 * A provider whose name may be erased, or just was.
 *
 * @param fullName absent once erased
 * @param committedUntil first day on which the last commitment no longer covered; absent when nothing was signed
 * @param dueOn first day on which the name may be erased; absent once it is
 * @param heldFor why it is kept all the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureView(
        UUID id,
        @Nullable String fullName,
        String facility,
        UnitRef commune,
        @Nullable LocalDate departedOn,
        @Nullable LocalDate committedUntil,
        @Nullable LocalDate dueOn,
        @Nullable String heldFor,
        @Nullable LocalDate erasedOn,
        List<Act> actions) {

    static ErasureView proposed(ErasureProposal proposal, UnitRef commune) {
        var provider = proposal.provider();
        return new ErasureView(
                provider.id(),
                provider.fullName(),
                provider.workplace().facilityName(),
                commune,
                proposal.departedOn(),
                proposal.committedUntil(),
                proposal.dueOn(),
                provider.heldFor(),
                null,
                provider.heldFor() == null
                        ? Act.when(true, "erasure", "legal_hold")
                        : Act.when(true, "legal_hold_end"));
    }

    static ErasureView after(Provider provider, UnitRef commune) {
        return new ErasureView(
                provider.id(),
                provider.fullName(),
                provider.workplace().facilityName(),
                commune,
                provider.departedOn(),
                null,
                null,
                provider.heldFor(),
                provider.erasedOn(),
                List.of());
    }
}

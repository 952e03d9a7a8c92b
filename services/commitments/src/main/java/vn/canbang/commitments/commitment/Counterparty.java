package vn.canbang.commitments.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body that took the commitment, named as it was then, and the title of who signed for it. */
public record Counterparty(
        UUID organisation, String name, @Nullable String title) {}

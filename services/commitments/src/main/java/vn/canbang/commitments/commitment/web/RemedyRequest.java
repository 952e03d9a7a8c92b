package vn.canbang.commitments.commitment.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When what was wrong had been put right. */
record RemedyRequest(@NotNull LocalDate remediedOn) {}

package vn.canbang.commitments.template.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version is taken back.
 *
 * @param withdrawnFrom first day on which it is no longer used; today when absent
 */
record WithdrawalRequest(
        @NotBlank @Size(max = 300) String reason, @Nullable LocalDate withdrawnFrom) {}

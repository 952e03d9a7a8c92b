package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The operating licence in place of the former one.
 *
 * @param from day from which it counts; absent when the number was only written wrongly, and nobody has to sign again
 */
record OperatingLicenceRequest(
        @NotBlank @Size(max = 60) String operatingLicenceNo,
        @Nullable LocalDate from) {}

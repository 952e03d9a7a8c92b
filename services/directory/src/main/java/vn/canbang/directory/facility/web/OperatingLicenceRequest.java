package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The operating licence in place of the former one. */
record OperatingLicenceRequest(@NotBlank @Size(max = 60) String operatingLicenceNo) {}

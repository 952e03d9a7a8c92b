package vn.canbang.directory.setup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is wrong with the units as they were shipped. */
record ReportUnitsRequest(@NotBlank @Size(max = 500) String remark) {}

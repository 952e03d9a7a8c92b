package vn.canbang.starter.files.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a file is taken away. */
public record FileRemovalRequest(@NotBlank @Size(max = 300) String reason) {}

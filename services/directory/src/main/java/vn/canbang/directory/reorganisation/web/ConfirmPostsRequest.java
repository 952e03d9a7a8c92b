package vn.canbang.directory.reorganisation.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** The appointments that came after the plan was confirmed and that a second person has now looked at. */
record ConfirmPostsRequest(@NotEmpty @Size(max = 500) Set<@NotNull UUID> appointments) {}

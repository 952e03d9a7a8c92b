package vn.canbang.directory.reorganisation.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on with the work of a body, for all its people or for one of them.
 *
 * @param appointment the post of one person, when only that one goes elsewhere
 * @param successor absent when nobody does
 */
record ChooseSuccessorRequest(
        @NotNull UUID organisation,
        @Nullable UUID appointment,
        @Nullable UUID successor) {}

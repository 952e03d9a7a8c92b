package vn.canbang.directory.reorganisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one person's post goes on, other than the rest of the body; nowhere when that was chosen. */
record PostChoice(UUID appointment, @Nullable UUID successor) {}

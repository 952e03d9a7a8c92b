package vn.canbang.directory.reorganisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who goes on with the work of a closing body; nobody when that was chosen. */
record SuccessorChoice(UUID organisation, @Nullable UUID successor) {}

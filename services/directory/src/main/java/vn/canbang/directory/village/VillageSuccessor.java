package vn.canbang.directory.village;

import java.util.UUID;

/** The village into which one went, with its full name. */
public record VillageSuccessor(UUID village, String name) {}

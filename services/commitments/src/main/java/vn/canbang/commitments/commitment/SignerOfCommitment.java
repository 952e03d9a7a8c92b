package vn.canbang.commitments.commitment;

import java.util.UUID;

/** Who signed a commitment. */
record SignerOfCommitment(UUID subject) {}

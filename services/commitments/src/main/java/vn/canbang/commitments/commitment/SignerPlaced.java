package vn.canbang.commitments.commitment;

import java.util.UUID;

/**
 * The directory has said who looks after the signer of a commitment, and the commitment is in line with it.
 *
 * @param responsible path of the unit
 */
public record SignerPlaced(UUID commitment, String responsible) {}

package vn.canbang.commitments.commitment;

/** Whence an end before its time: what people decided stays, what only followed the directory goes with what it followed. */
enum EndOrigin {
    /** Somebody recorded it with its reason. */
    DECIDED,
    /** The directory said that the signer was gone. */
    FOLLOWED
}

package vn.canbang.commitments.commitment;

import java.util.UUID;

/** The row of the signing sheet on which a commitment was signed. */
public record SheetPlace(UUID sheet, String number, int row) {}

package vn.canbang.commitments.template;

/** Over the two places of signatures: who commits, and who takes the commitment. */
public record SignaturePlaces(String signer, String counterparty) {}

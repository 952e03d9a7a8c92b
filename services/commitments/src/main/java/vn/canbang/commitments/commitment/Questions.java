package vn.canbang.commitments.commitment;

import java.util.UUID;

/** Knows whether a commitment stands under question, and keeps with its cases whom it is about; nobody outside a case is told. */
public interface Questions {

    boolean isOpenOn(UUID commitment);

    /**
     * The name of whoever signed is about to be erased: what the open cases about it need of that they keep for themselves. It
     * may be said again.
     */
    void keepSigner(Commitment commitment);
}

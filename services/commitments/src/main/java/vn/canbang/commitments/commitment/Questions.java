package vn.canbang.commitments.commitment;

import java.util.UUID;

/** Knows whether a commitment stands under question; nobody outside the case is told. */
public interface Questions {

    boolean isOpenOn(UUID commitment);
}

/** The registry of commitments: who has promised what until when, who still has to, and the totals of villages and bodies. */
@NullMarked
package vn.canbang.commitments;

import org.jspecify.annotations.NullMarked;

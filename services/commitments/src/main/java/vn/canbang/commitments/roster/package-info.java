/** Who needs a commitment: providers and facilities with sensitive services, and the gap list. */
@NullMarked
package vn.canbang.commitments.roster;

import org.jspecify.annotations.NullMarked;

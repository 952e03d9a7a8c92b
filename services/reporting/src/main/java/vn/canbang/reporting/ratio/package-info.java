/**
 * The sex ratio at birth, always computed from counts and never stored: its interval, its change, its funnel and what
 * may be said of a target. Formulas and test vectors are those of {@code domain/law.md} section 1.
 */
@NullMarked
package vn.canbang.reporting.ratio;

import org.jspecify.annotations.NullMarked;

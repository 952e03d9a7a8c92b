/**
 * Norms: conventions of villages and internal regulations of bodies, what they say on sex selection and population policy, and
 * which villages and bodies have none that says it. A mark that newer rules ask for a review is no fault and no score.
 */
@NullMarked
package vn.canbang.commitments.norm;

import org.jspecify.annotations.NullMarked;

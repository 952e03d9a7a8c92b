/** Totals of villages, bodies and schools: how many have signed of how many, as a stock on a date. */
@NullMarked
package vn.canbang.commitments.tally;

import org.jspecify.annotations.NullMarked;

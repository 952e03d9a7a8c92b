/** The commitment of a provider or facility: signed on paper, recorded here, ending by its dates, by an act or by law. */
@NullMarked
package vn.canbang.commitments.commitment;

import org.jspecify.annotations.NullMarked;

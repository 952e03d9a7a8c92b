/** The numbers of this service for indicators, computed anew from its records. */
@NullMarked
package vn.canbang.commitments.measure;

import org.jspecify.annotations.NullMarked;

/** A unit's report from its opening to the paper that was sent: written, handed in, returned, accepted, consolidated, approved. */
@NullMarked
package vn.canbang.reporting.submission;

import org.jspecify.annotations.NullMarked;

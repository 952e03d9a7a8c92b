/** The service of commitments as the directory sees it: what somebody has signed there, by dates only. */
@NullMarked
package vn.canbang.directory.commitments;

import org.jspecify.annotations.NullMarked;

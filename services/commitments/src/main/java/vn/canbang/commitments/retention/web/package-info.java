/** What the directory asks before it erases somebody. */
@NullMarked
package vn.canbang.commitments.retention.web;

import org.jspecify.annotations.NullMarked;

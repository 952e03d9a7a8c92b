/** What it means for the records when a province asks givers of other services for a commitment. */
@NullMarked
package vn.canbang.directory.asked;

import org.jspecify.annotations.NullMarked;

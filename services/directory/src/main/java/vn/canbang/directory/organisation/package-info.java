/** Bodies of the administration and their partners, each with a reach and a time. */
@NullMarked
package vn.canbang.directory.organisation;

import org.jspecify.annotations.NullMarked;

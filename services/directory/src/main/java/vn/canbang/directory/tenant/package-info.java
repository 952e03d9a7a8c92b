/** Provincial administrations on this installation; operators make them. */
@NullMarked
package vn.canbang.directory.tenant;

import org.jspecify.annotations.NullMarked;

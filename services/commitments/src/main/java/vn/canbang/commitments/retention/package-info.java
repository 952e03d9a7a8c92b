/** What people have signed and until when, from which follows how long their names are kept. */
@NullMarked
package vn.canbang.commitments.retention;

import org.jspecify.annotations.NullMarked;

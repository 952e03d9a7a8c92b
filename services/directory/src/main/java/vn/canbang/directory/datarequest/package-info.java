/** What people ask of the data that is held about them, and by when they are answered. */
@NullMarked
package vn.canbang.directory.datarequest;

import org.jspecify.annotations.NullMarked;

/** Setting a province up: what has been looked at and found complete before people begin to work, and what is still missing. */
@NullMarked
package vn.canbang.directory.setup;

import org.jspecify.annotations.NullMarked;

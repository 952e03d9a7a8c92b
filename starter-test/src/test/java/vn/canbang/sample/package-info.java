/** A tiny service on the starter, to prove what every service inherits. */
@NullMarked
package vn.canbang.sample;

import org.jspecify.annotations.NullMarked;

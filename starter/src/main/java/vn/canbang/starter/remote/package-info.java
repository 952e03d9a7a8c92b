/** Asking others over the network without making anybody wait longer than need be. */
@NullMarked
package vn.canbang.starter.remote;

import org.jspecify.annotations.NullMarked;

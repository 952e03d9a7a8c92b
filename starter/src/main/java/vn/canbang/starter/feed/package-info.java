/** Telling other services and agencies what happened, in order and without loss. */
@NullMarked
package vn.canbang.starter.feed;

import org.jspecify.annotations.NullMarked;

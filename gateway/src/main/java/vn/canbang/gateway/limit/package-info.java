/** How much and how often: sizes, methods and rates at the edge. */
@NullMarked
package vn.canbang.gateway.limit;

import org.jspecify.annotations.NullMarked;

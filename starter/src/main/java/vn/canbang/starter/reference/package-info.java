/** Reference data fetched whole from the directory and kept for when it is away. */
@NullMarked
package vn.canbang.starter.reference;

import org.jspecify.annotations.NullMarked;

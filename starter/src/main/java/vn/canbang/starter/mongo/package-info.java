/** One database for each service and tenant. */
@NullMarked
package vn.canbang.starter.mongo;

import org.jspecify.annotations.NullMarked;

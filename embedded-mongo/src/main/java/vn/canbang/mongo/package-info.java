/** The MongoDB-compatible server that Cân Bằng runs on one machine, and its tests everywhere. */
@NullMarked
package vn.canbang.mongo;

import org.jspecify.annotations.NullMarked;

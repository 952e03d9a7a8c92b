/** What the embedded MongoDB server promises, as tests. */
@NullMarked
package vn.canbang.mongo;

import org.jspecify.annotations.NullMarked;

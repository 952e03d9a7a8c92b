/** The gateway as callers meet it: over HTTP, with stubs behind it. */
@NullMarked
package vn.canbang.gateway;

import org.jspecify.annotations.NullMarked;

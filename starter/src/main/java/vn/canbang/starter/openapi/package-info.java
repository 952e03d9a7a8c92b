/** What a service says of its own API to those who write programs against it. */
@NullMarked
package vn.canbang.starter.openapi;

import org.jspecify.annotations.NullMarked;

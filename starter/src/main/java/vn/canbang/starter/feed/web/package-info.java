/** Both feeds over HTTP. */
@NullMarked
package vn.canbang.starter.feed.web;

import org.jspecify.annotations.NullMarked;

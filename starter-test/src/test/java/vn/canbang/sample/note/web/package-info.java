/** Notes over HTTP. */
@NullMarked
package vn.canbang.sample.note.web;

import org.jspecify.annotations.NullMarked;

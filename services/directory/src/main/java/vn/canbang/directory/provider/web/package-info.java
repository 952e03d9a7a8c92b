/** Providers over HTTP. */
@NullMarked
package vn.canbang.directory.provider.web;

import org.jspecify.annotations.NullMarked;

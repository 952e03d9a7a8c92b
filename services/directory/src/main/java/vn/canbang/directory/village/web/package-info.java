/** Villages over HTTP. */
@NullMarked
package vn.canbang.directory.village.web;

import org.jspecify.annotations.NullMarked;

/** Setting a province up, over HTTP. */
@NullMarked
package vn.canbang.directory.setup.web;

import org.jspecify.annotations.NullMarked;

/** The signed-in person over HTTP. */
@NullMarked
package vn.canbang.directory.me.web;

import org.jspecify.annotations.NullMarked;

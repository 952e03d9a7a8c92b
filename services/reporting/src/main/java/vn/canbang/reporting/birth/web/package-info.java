/** Births over HTTP. */
@NullMarked
package vn.canbang.reporting.birth.web;

import org.jspecify.annotations.NullMarked;

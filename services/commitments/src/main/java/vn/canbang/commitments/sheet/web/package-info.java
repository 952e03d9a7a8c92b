/** Signing sheets over HTTP. */
@NullMarked
package vn.canbang.commitments.sheet.web;

import org.jspecify.annotations.NullMarked;

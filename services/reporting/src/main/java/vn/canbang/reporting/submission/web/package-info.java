/** Submissions over HTTP. */
@NullMarked
package vn.canbang.reporting.submission.web;

import org.jspecify.annotations.NullMarked;

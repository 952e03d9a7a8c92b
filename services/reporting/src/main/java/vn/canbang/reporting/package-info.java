/** Measures, indicators, submissions, consolidation and the documents made of them. */
@NullMarked
package vn.canbang.reporting;

import org.jspecify.annotations.NullMarked;

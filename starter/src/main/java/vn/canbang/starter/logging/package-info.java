/** What a service writes into its log, and what it keeps out of it. */
@NullMarked
package vn.canbang.starter.logging;

import org.jspecify.annotations.NullMarked;

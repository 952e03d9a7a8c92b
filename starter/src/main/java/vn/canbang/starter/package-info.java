/** What all services share, brought in by auto-configuration. */
@NullMarked
package vn.canbang.starter;

import org.jspecify.annotations.NullMarked;

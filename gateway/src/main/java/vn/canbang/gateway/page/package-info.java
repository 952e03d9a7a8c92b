/** What every page that the gateway writes itself has in common. */
@NullMarked
package vn.canbang.gateway.page;

import org.jspecify.annotations.NullMarked;

/** What every HTTP answer of every service has in common. */
@NullMarked
package vn.canbang.starter.web;

import org.jspecify.annotations.NullMarked;

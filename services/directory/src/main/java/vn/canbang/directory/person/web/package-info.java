/** People over HTTP. */
@NullMarked
package vn.canbang.directory.person.web;

import org.jspecify.annotations.NullMarked;

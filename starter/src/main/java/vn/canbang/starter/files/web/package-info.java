/** Files of records over HTTP, the same in every service. */
@NullMarked
package vn.canbang.starter.files.web;

import org.jspecify.annotations.NullMarked;

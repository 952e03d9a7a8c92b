/** Units over HTTP. */
@NullMarked
package vn.canbang.directory.unit.web;

import org.jspecify.annotations.NullMarked;

/** Organisations over HTTP. */
@NullMarked
package vn.canbang.directory.organisation.web;

import org.jspecify.annotations.NullMarked;

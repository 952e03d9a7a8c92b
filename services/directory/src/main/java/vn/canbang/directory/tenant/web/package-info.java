/** Tenants over HTTP. */
@NullMarked
package vn.canbang.directory.tenant.web;

import org.jspecify.annotations.NullMarked;

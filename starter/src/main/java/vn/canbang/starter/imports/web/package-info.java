/** Imports over HTTP, the same in every service. */
@NullMarked
package vn.canbang.starter.imports.web;

import org.jspecify.annotations.NullMarked;

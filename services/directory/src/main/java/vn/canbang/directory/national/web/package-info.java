/** Accounts of the Population Authority over HTTP. */
@NullMarked
package vn.canbang.directory.national.web;

import org.jspecify.annotations.NullMarked;

/** Reorganisations over HTTP. */
@NullMarked
package vn.canbang.directory.reorganisation.web;

import org.jspecify.annotations.NullMarked;

/** Requests about personal data, for the data-protection officer. */
@NullMarked
package vn.canbang.directory.datarequest.web;

import org.jspecify.annotations.NullMarked;

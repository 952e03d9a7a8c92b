/** Secrets that are made anew and shown once: one request at a time, and each request once. */
@NullMarked
package vn.canbang.directory.renewal;

import org.jspecify.annotations.NullMarked;

/** Forms of commitments over HTTP. */
@NullMarked
package vn.canbang.commitments.template.web;

import org.jspecify.annotations.NullMarked;

/** People who give services, with nothing about them but name, title, licence and workplace. */
@NullMarked
package vn.canbang.directory.provider;

import org.jspecify.annotations.NullMarked;

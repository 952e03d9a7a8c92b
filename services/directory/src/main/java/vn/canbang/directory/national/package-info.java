/** Who of the Population Authority signs in; operators admit them, since they belong to no province. */
@NullMarked
package vn.canbang.directory.national;

import org.jspecify.annotations.NullMarked;

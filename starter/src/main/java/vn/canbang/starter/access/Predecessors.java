package vn.canbang.starter.access;

import java.util.Set;
import java.util.UUID;

/**
 * Says whose work an organisation goes on with: those that have ended and that it succeeds, by the chain of successors. Each
 * service that has records of organisations knows them in its own way.
 */
@FunctionalInterface
public interface Predecessors {

    Set<UUID> of(UUID organisation);
}

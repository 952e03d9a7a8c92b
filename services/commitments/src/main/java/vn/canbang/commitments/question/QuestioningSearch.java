package vn.canbang.commitments.question;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;

/** Finds questionings beyond their id. */
public interface QuestioningSearch {

    /** Ended cases that still keep scans of somebody erased. */
    List<Questioning> endedWithScans();

    /** The cases of these organisations that the caller sees, newest first. */
    List<Questioning> newest(Caller caller, Set<UUID> organisations, @Nullable QuestioningPlace after, int limit);
}

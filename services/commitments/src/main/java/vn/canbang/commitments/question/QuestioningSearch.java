package vn.canbang.commitments.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;

/** Finds questionings beyond their id. */
public interface QuestioningSearch {

    /** Those of the caller's cases, newest first. */
    List<Questioning> newest(Caller caller, @Nullable QuestioningPlace after, int limit);
}

package vn.canbang.commitments.summary;

import java.time.LocalDate;
import vn.canbang.commitments.clause.SubjectKind;

/** Counts the records of one kind from scratch, those that one unit looks after. */
public interface SummarySource {

    /** What is counted, a name of its own. */
    String book();

    Summary count(SubjectKind kind, String responsible, LocalDate day);
}

package vn.canbang.directory.datarequest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests as they are listed. */
public interface DataRequestList {

    /** The newest first; only those that are open, or only those that are not. */
    List<DataRequest> newest(boolean open, @Nullable ReceiptOrder after, int limit);
}

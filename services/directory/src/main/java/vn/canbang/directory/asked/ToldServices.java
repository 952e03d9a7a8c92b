package vn.canbang.directory.asked;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which services facilities and providers were last counted by.
 *
 * @param days on which they changed
 */
@Document("asked_services")
record ToldServices(@Id String id, String fingerprint, List<LocalDate> days) {

    static final String ID = "told";
}

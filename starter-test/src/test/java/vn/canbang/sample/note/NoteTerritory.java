package vn.canbang.sample.note;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.territory.Followed;

/** Notes go with the unit that looks after them. */
@Configuration(proxyBeanMethods = false)
class NoteTerritory {

    @Bean
    Followed followedNotes() {
        return Followed.responsible("notes");
    }
}

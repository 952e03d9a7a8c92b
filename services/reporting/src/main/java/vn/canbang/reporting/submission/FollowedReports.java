package vn.canbang.reporting.submission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.territory.Followed;

/** Reports go with the unit that looks after them; whose report it is, and of which unit, stays. */
@Configuration(proxyBeanMethods = false)
class FollowedReports {

    @Bean
    Followed followedSubmissions() {
        return Followed.responsible("submissions");
    }
}

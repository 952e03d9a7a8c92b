package vn.canbang.commitments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.territory.Followed;

/** The records of this service that go with the unit that looks after them ({@code V114_FollowUnits} has their indexes). */
@Configuration(proxyBeanMethods = false)
class FollowedRecords {

    @Bean
    Followed followedCommitments() {
        return Followed.responsible("commitments");
    }

    @Bean
    Followed followedRoster() {
        return Followed.responsible("roster");
    }

    @Bean
    Followed followedTallies() {
        return Followed.responsible("tallies");
    }

    @Bean
    Followed followedNorms() {
        return Followed.responsible("norms");
    }

    @Bean
    Followed followedSheets() {
        return Followed.responsible("signing_sheets");
    }

    @Bean
    Followed followedQuestionings() {
        return Followed.responsible("questionings");
    }
}

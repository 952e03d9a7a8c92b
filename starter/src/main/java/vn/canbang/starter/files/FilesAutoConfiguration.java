package vn.canbang.starter.files;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.feed.FeedAutoConfiguration;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.web.WebAutoConfiguration;

/** Keeps files in a service that has kinds of records they belong to. */
@AutoConfiguration(before = FeedAutoConfiguration.class, after = WebAutoConfiguration.class)
@ConditionalOnBean(FiledKind.class)
public class FilesAutoConfiguration {

    @Bean
    FileStore fileStore(MongoOperations mongo, Clock clock) {
        return new FileStore(mongo, clock);
    }

    @Bean
    Filing filing(FileStore store, Audit audit, Clock clock) {
        return new Filing(store, audit, clock);
    }

    @Bean
    SweepingContents sweepingContents(FileStore store, Tenants tenants, Clock clock) {
        return new SweepingContents(store, tenants, clock);
    }

    @Bean
    V004_IndexFiles indexFiles() {
        return new V004_IndexFiles();
    }
}

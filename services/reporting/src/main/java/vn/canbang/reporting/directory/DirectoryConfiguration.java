package vn.canbang.reporting.directory;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.core.type.TypeReference;
import vn.canbang.starter.reference.Reference;
import vn.canbang.starter.security.Peers;

/** Fetches the organisations from the directory and keeps them for when it is away. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Organisations organisations(Peers peers, MongoDatabaseFactory databases, Clock clock) {
        var reference = new Reference<>(
                "directory",
                "/internal/organisations",
                new TypeReference<List<Organisation>>() {},
                peers,
                databases,
                clock);
        return new Organisations(reference::get);
    }
}

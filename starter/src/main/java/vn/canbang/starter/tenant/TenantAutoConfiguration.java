package vn.canbang.starter.tenant;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.migration.Migrations;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.time.Today;

/** Tenants, their databases' migrations, and Today. */
@AutoConfiguration
@EnableConfigurationProperties(CanbangProperties.class)
public class TenantAutoConfiguration {

    /** In milliseconds, as the database keeps times: what is answered at first is what is read later. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Migrations migrations(ObjectProvider<MongoOperations> database, ObjectProvider<Migration> migrations, Clock clock) {
        return new Migrations(
                database::getObject, () -> migrations.orderedStream().toList(), clock);
    }

    @Bean
    Tenants tenants(Migrations migrations) {
        return new Tenants(migrations);
    }

    @Bean
    @ConditionalOnMissingBean
    TenantListing tenantListing(Peers peers) {
        return () -> {
            List<TenantInfo> answer = peers.quick("directory", Tenant.PLATFORM)
                    .get()
                    .uri("/internal/tenants")
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            return answer == null ? List.of() : answer;
        };
    }

    @Bean
    TenantRefresh tenantRefresh(
            Tenants tenants, TenantListing listing, MongoClient client, CanbangProperties properties) {
        return new TenantRefresh(tenants, listing, client, properties.service(), properties.tenantRefresh());
    }

    @Bean
    Today today(Clock clock, Tenants tenants) {
        return new Today(clock, tenants);
    }
}

package vn.canbang.starter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** Selects the database {@code <service>_<tenant>} of the current tenant; without a tenant every access throws. */
public class TenantDatabaseFactory extends SimpleMongoClientDatabaseFactory {

    private final String service;

    public TenantDatabaseFactory(MongoClient client, String service) {
        super(client, service + "_" + Tenant.PLATFORM);
        this.service = service;
    }

    @Override
    public MongoDatabase getMongoDatabase() {
        return getMongoDatabase(service + "_" + Tenants.current());
    }
}

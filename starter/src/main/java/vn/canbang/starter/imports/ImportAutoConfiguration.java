package vn.canbang.starter.imports;

import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.feed.FeedAutoConfiguration;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.reference.ReferenceAutoConfiguration;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.Followed;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.time.Today;

/** Takes files in a service that has kinds of them, and carries them out. */
@AutoConfiguration(before = FeedAutoConfiguration.class, after = ReferenceAutoConfiguration.class)
@ConditionalOnBean(ImportKind.class)
public class ImportAutoConfiguration {

    @Bean
    ImportedFiles importedFiles(MongoOperations mongo) {
        return new ImportedFiles(mongo);
    }

    @Bean
    ImportKinds importKinds(ObjectProvider<ImportKind<?>> kinds, AccessMatrix matrix) {
        return new ImportKinds(kinds.orderedStream().toList(), matrix);
    }

    @Bean
    ImportTemplate importTemplate(Territory territory, Today today) {
        return new ImportTemplate(territory, today);
    }

    @Bean
    ImportingFiles importingFiles(
            JsonMapper json,
            Validator validator,
            Territory territory,
            Today today,
            ImportedFiles files,
            Audit audit,
            ProblemTexts texts,
            Clock clock) {
        var checking = new CheckingFile(new RequestReader(json, validator), territory, today);
        return new ImportingFiles(checking, files, audit, texts, clock);
    }

    @Bean
    CarryingOutFile carryingOutFile(
            ImportedFiles files, ImportKinds kinds, JsonMapper json, Validator validator, Clock clock) {
        return new CarryingOutFile(files, kinds, new RequestReader(json, validator), clock);
    }

    @Bean
    ForgettingFiles forgettingFiles(Tenants tenants, ImportedFiles files, Rules rules, Today today, Clock clock) {
        return new ForgettingFiles(tenants, files, rules, today, clock);
    }

    /** Our own feed says what was accepted, so a crash only delays it. */
    @Bean
    FeedSubscription importedFilesSubscription(CarryingOutFile carryingOut, CanbangProperties properties) {
        return FeedSubscription.to(properties.service(), Stream.INTERNAL, "imported-files", event -> {
            if (event.type().equals(FileImported.TYPE)) {
                carryingOut.carryOut(
                        EventJson.read(event.data(), FileImported.class).file());
            }
        });
    }

    @Bean
    V002_IndexImports indexImports() {
        return new V002_IndexImports();
    }

    @Bean
    V003_FollowImports followImports() {
        return new V003_FollowImports();
    }

    @Bean
    Followed followedImports() {
        return Followed.responsible("imported_files");
    }
}

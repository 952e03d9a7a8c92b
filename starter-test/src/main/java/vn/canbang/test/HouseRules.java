package vn.canbang.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.aggregation.ScriptOperators;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The rules of STYLE as architecture tests; a service checks them with one line. */
public final class HouseRules {

    private static final String FEATURES = "vn.canbang.(*).(*)..";

    private HouseRules() {}

    /** Checks every rule on the main classes of a service's base package. */
    public static void check(String basePackage) {
        noCycles(checkClasses(basePackage));
    }

    /** Checks the rules for classes, not those between packages: for the starter, whose auto-configurations tie its parts. */
    public static JavaClasses checkClasses(String basePackage) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        rules().forEach(rule -> rule.allowEmptyShould(true).check(classes));
        return classes;
    }

    private static List<ArchRule> rules() {
        return List.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("vn.canbang.*.*.web..")
                        .because("web is the edge: turn the dependency round, or move the type into the feature"),
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .notBePublic()
                        .andShould()
                        .resideInAPackage("..web..")
                        .because("a controller is nobody's API: keep it package-private in web"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now", ZoneId.class)
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(OffsetDateTime.class, "now")
                        .orShould()
                        .callConstructor(Date.class)
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("inject Clock for instants and ask Today for legal dates"),
                fields().should().notBeAnnotatedWith(Autowired.class).because("take what you need in the constructor"),
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("DTO")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto")
                        .orShould()
                        .haveSimpleNameEndingWith("Entity")
                        .because("name it by what it is in the business"),
                noMethods()
                        .should()
                        .beAnnotatedWith(org.springframework.data.mongodb.repository.Query.class)
                        .orShould()
                        .beAnnotatedWith(org.springframework.data.mongodb.repository.Aggregation.class)
                        .allowEmptyShould(true)
                        .because("queries are built from typed criteria, so no user value ever becomes query text"
                                + " (S28)"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(BasicQuery.class, ScriptOperators.class)
                        .orShould()
                        .callMethod(Document.class, "parse", String.class)
                        .orShould()
                        .callMethod(BsonDocument.class, "parse", String.class)
                        .orShould()
                        .callMethod(MongoOperations.class, "executeCommand", String.class)
                        .because("no query is written as text and none runs JavaScript on the database (S28)"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("reactor..", "org.reactivestreams..", "lombok..")
                        .because("blocking code on virtual threads, records instead of Lombok"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("vn.canbang.starter..")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(MongoClient.class, MongoClients.class, SimpleMongoClientDatabaseFactory.class)
                        .because("data is reached through the tenant's database only (S11)"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("vn.canbang.starter.security..", "vn.canbang.directory.keycloak..")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(
                                HttpClient.class, RestClient.Builder.class, RestTemplate.class, URLConnection.class)
                        .orShould()
                        .callMethod(RestClient.class, "create")
                        .orShould()
                        .callMethod(URI.class, "toURL")
                        .because("calls leave through Peers: to a configured address, with an end in time, following"
                                + " no redirect (S26)"));
    }

    private static void noCycles(JavaClasses classes) {
        slices().matching(FEATURES)
                .should()
                .beFreeOfCycles()
                .because("features that need each other are one feature, or talk through events")
                .check(classes);
    }
}

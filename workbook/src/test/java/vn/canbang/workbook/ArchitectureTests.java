package vn.canbang.workbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the library of workbooks is built: it knows no service, no network and no time. */
class ArchitectureTests {

    private static final JavaClasses WORKBOOK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.canbang.workbook");

    @Test
    void knowsNoFrameworkNoServiceAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "java.net.http..",
                        "lombok..",
                        "reactor..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.canbang.starter..", "vn.canbang.test..", "vn.canbang.runner..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|.*Connection|URL)")
                .because("bytes come in and rows go out")
                .check(WORKBOOK);
    }

    @Test
    @Tag("S39")
    void opensNoWorkbookAsAModelOfTheWholeToReadIt() {
        noClasses()
                .that()
                .haveSimpleNameContaining("Reader")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi.ss.usermodel..", "org.apache.poi.xssf.usermodel..")
                .because("files of strangers are read as a stream (ADR 10)")
                .check(WORKBOOK);
    }

    @Test
    void asksNobodyForTheTime() {
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
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("what is written at what time is said by whoever has it written")
                .check(WORKBOOK);
    }

    @Test
    void namesThingsByWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|DTO|Dto|Entity)")
                .because("a name says what a thing is in the business")
                .check(WORKBOOK);
    }
}

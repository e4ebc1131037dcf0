package org.modellregionen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of the code: capabilities without cycles, and who may know whom. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.modellregionen");

    private static final String[] CAPABILITIES = {
        "..atlas..",
        "..projects..",
        "..bodies..",
        "..indicators..",
        "..programme..",
        "..regions..",
        "..organisations..",
        "..territories..",
        "..vocabulary.."
    };

    @Test
    void thereIsCodeToLookAt() {
        assertTrue(CODE.size() > 100);
    }

    @Test
    void capabilitiesHaveNoCycles() {
        slices().matching("org.modellregionen.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void commonKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("..common..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CAPABILITIES)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("..identity..", "..audit..", "..changes..", "..content..")
                .check(CODE);
    }

    @Test
    void masterDataKnowsNobodyAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage("..territories..", "..vocabulary..", "..organisations..", "..regions..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..atlas..", "..projects..", "..bodies..", "..indicators..")
                .check(CODE);
    }

    @Test
    void onlyIdentityLooksIntoTokens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..identity..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.jwt.JsonWebToken")
                .check(CODE);
    }

    @Test
    void theRulesCanFail() {
        assertThrows(
                AssertionError.class,
                () -> noClasses()
                        .that()
                        .resideInAPackage("..atlas..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..common..")
                        .check(CODE));
    }
}

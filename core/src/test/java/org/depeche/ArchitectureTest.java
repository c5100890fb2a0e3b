package org.depeche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.depeche.lexicon.LexiconCompiler;

/** The way of a report is one direction: no step reaches back. */
@AnalyzeClasses(packages = "org.depeche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule STEPS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.depeche.text..")
            .layer("syntax")
            .definedBy("org.depeche.syntax..")
            .layer("time")
            .definedBy("org.depeche.time..")
            .layer("place")
            .definedBy("org.depeche.place..")
            .layer("names")
            .definedBy("org.depeche.names..")
            .layer("lexicon")
            .definedBy("org.depeche.lexicon..")
            .layer("coding")
            .definedBy("org.depeche.coding..")
            .layer("story")
            .definedBy("org.depeche.story..")
            .layer("coder")
            .definedBy("org.depeche")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("syntax")
            .mayOnlyAccessLayers("text")
            .whereLayer("time")
            .mayOnlyAccessLayers("text", "syntax")
            .whereLayer("place")
            .mayOnlyAccessLayers("text", "syntax")
            .whereLayer("names")
            .mayOnlyAccessLayers("text", "syntax", "time", "place")
            .whereLayer("lexicon")
            .mayOnlyAccessLayers("text", "syntax", "time", "place", "names")
            .whereLayer("coding")
            .mayOnlyAccessLayers("text", "syntax", "time", "place", "names", "lexicon")
            .whereLayer("story")
            .mayOnlyAccessLayers("text", "syntax", "time", "place", "names", "lexicon", "coding");

    /** The lexicon's compiler is a step of the build. */
    @ArchTest
    static final ArchRule NO_FILES_OR_NETWORK = noClasses()
            .that()
            .doNotBelongToAnyOf(LexiconCompiler.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)");
}

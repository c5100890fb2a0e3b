package org.depeche.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Modules depend in one direction: the command line on the desk, the desk on the store, store and corpora on files in and out, these on the coder. */
@AnalyzeClasses(packages = "org.depeche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule MODULES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("org.depeche.cli..")
            .layer("desk")
            .definedBy("org.depeche.desk..")
            .layer("store")
            .definedBy("org.depeche.store..")
            .layer("corpus")
            .definedBy("org.depeche.corpus..")
            .layer("exchange")
            .definedBy("org.depeche.exchange..", "org.depeche.batch..")
            .layer("core")
            .definedBy(
                    "org.depeche",
                    "org.depeche.story..",
                    "org.depeche.coding..",
                    "org.depeche.lexicon..",
                    "org.depeche.names..",
                    "org.depeche.place..",
                    "org.depeche.time..",
                    "org.depeche.syntax..",
                    "org.depeche.text..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("desk", "cli")
            .whereLayer("corpus")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("corpus", "store", "desk", "cli")
            .whereLayer("core")
            .mayOnlyBeAccessedByLayers("exchange", "corpus", "store", "desk", "cli");
}

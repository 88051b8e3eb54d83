package com.twilio.sdk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/architecture.md: a room may use what stands above it, and twiml and rest never meet. */
@AnalyzeClasses(packages = "com.twilio", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE_TOKEN = "com.twilio.sdk.token..";
    private static final String CORE_TYPE = "com.twilio.sdk.type..";
    private static final String CORE_WEBHOOK = "com.twilio.sdk.webhook..";
    private static final String TWIML = "com.twilio.sdk.twiml..";
    private static final String REST = "com.twilio.sdk.rest..";
    private static final String SERVLET = "com.twilio.sdk.servlet..";
    private static final String EMULATOR = "com.twilio.sdk.emulator..";
    private static final String EMULATOR_JUNIT = "com.twilio.sdk.emulator.junit..";
    private static final String[] CLASSIC = {
        "com.twilio",
        "com.twilio.sdk",
        "com.twilio.sdk.client..",
        "com.twilio.sdk.resource..",
        "com.twilio.sdk.verbs.."
    };

    @ArchTest
    static final ArchRule core_usesTheJdkAlone = classes()
            .that()
            .resideInAnyPackage(CORE_TOKEN, CORE_TYPE, CORE_WEBHOOK)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CORE_TOKEN,
                    CORE_TYPE,
                    CORE_WEBHOOK,
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule core_knowsNoHttp = noClasses()
            .that()
            .resideInAnyPackage(CORE_TOKEN, CORE_TYPE, CORE_WEBHOOK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.sun.net..");

    @ArchTest
    static final ArchRule twiml_usesCoreAndJaxb = classes()
            .that()
            .resideInAPackage(TWIML)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    TWIML,
                    CORE_TYPE,
                    "java.io..",
                    "java.lang..",
                    "java.net",
                    "java.nio..",
                    "java.time..",
                    "java.util..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "jakarta.xml.bind..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule rest_usesCoreOkHttpAndMoshi = classes()
            .that()
            .resideInAPackage(REST)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    REST,
                    CORE_TYPE,
                    CORE_WEBHOOK,
                    "java..",
                    "javax.net",
                    "javax.net.ssl..",
                    "okhttp3..",
                    "okio..",
                    "com.squareup.moshi..",
                    "com.fasterxml.jackson.annotation",
                    "kotlin..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule classic_usesRestTwimlAndCore = classes()
            .that()
            .resideInAnyPackage(CLASSIC)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CLASSIC)
                    .or(resideInAnyPackage(
                            REST,
                            TWIML,
                            CORE_TOKEN,
                            CORE_TYPE,
                            CORE_WEBHOOK,
                            "java..",
                            "org.jspecify..")));

    @ArchTest
    static final ArchRule servlet_usesTwimlAndTheApisOfTheContainer = classes()
            .that()
            .resideInAPackage(SERVLET)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SERVLET,
                    TWIML,
                    CORE_TYPE,
                    CORE_WEBHOOK,
                    "java..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "javax.xml..",
                    "jakarta.servlet..",
                    "jakarta.websocket..",
                    "jakarta.el..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule emulator_usesTheClientOnlyWhereItHandsOneOut = noClasses()
            .that()
            .resideInAPackage("com.twilio.sdk.emulator.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REST);

    @ArchTest
    static final ArchRule emulator_usesNoWebFramework = classes()
            .that()
            .resideInAPackage(EMULATOR)
            .and()
            .resideOutsideOfPackage(EMULATOR_JUNIT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    EMULATOR,
                    CORE_TYPE,
                    CORE_WEBHOOK,
                    TWIML,
                    REST,
                    "java..",
                    "com.sun.net.httpserver..",
                    "javax.net.ssl..",
                    "com.squareup.moshi..",
                    "okio..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule junit_isSeenByItsPackageAlone = classes()
            .that()
            .resideInAPackage(EMULATOR_JUNIT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    EMULATOR, REST, "java..", "org.junit.jupiter.api..", "org.jspecify..");
}

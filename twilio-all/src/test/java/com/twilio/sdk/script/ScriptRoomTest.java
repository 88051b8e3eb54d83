package com.twilio.sdk.script;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrow of docs/architecture.md: what scripts share uses the client, the local Twilio, and picocli. */
@AnalyzeClasses(packages = "com.twilio.sdk.script", importOptions = DoNotIncludeTests.class)
class ScriptRoomTest {
    @ArchTest
    static final ArchRule script_usesTheClientTheLocalTwilioAndPicocli = classes()
            .that()
            .resideInAPackage("com.twilio.sdk.script..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.twilio.sdk.script..",
                    "com.twilio.sdk.rest..",
                    "com.twilio.sdk.emulator",
                    "com.twilio.sdk.type",
                    "java..",
                    "org.jspecify..",
                    "picocli");
}

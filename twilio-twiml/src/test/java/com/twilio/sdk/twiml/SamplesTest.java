package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import jakarta.xml.bind.JAXBException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Documents in every shape that samples have are read, written back, built with typed methods, and in the schema. */
class SamplesTest {
    static Stream<Sample> samples() {
        return Sample.all();
    }

    static Stream<Sample> right() {
        return Sample.all().filter(Sample::right);
    }

    @Test
    void samples_areMoreThanTwoHundred() {
        assertThat(samples().map(Sample::xml).distinct()).hasSizeGreaterThan(240);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSample_comesBack(Sample sample) {
        TwimlElement read = sample.parse(ParseOptions.lenient());

        assertThat(Xml.canonical(read.toXml())).isEqualTo(Xml.canonical(sample.xml()));
        assertThat(new Sample("", true, sample.root(), read.toXml()).parse(ParseOptions.lenient()))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSample_hasFindingsOnlyWhereTwilioKnowsLess(Sample sample) {
        List<TwimlFinding> findings = new ArrayList<>();
        sample.parse(ParseOptions.lenient().onFinding(findings::add));
        Throwable error = catchThrowable(() -> sample.parse(ParseOptions.strict()));

        assertThat(findings.isEmpty()).as(findings.toString()).isEqualTo(sample.right());
        assertThat(error == null).isEqualTo(sample.right());
    }

    @ParameterizedTest
    @MethodSource("right")
    void aSample_isBuiltWithTypedMethodsAlone(Sample sample) throws Exception {
        TwimlElement read = sample.parse(ParseOptions.strict());

        assertThat(Rebuilt.of(read)).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("right")
    void aSample_isInTheSchema(Sample sample) {
        assertThatCode(() -> SchemaTest.validate(sample.xml())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSample_isMarshalledAsItIsWritten(Sample sample) throws JAXBException {
        TwimlElement read = sample.parse(ParseOptions.lenient());

        assertThat(Xml.canonical(Xml.marshalled(read))).isEqualTo(Xml.canonical(read.toXml()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSample_canBeCheckedWithoutFailing(Sample sample) {
        assertThatCode(() -> sample.parse(ParseOptions.lenient()).validate())
                .doesNotThrowAnyException();
    }

    /** The vocabulary whole: what the facts know of elements, attributes and nestings. */
    @Test
    void theFacts_know67ElementsWith312AttributesAnd139Nestings() {
        assertThat(Vocabulary.all()).hasSize(67);
        assertThat(Vocabulary.all().values().stream()
                        .mapToInt(facts -> facts.attributes().size())
                        .sum())
                .isEqualTo(312);
        assertThat(Vocabulary.all().values().stream()
                        .mapToInt(facts -> facts.children().size())
                        .sum())
                .isEqualTo(139);
    }

    @Test
    void together_theSamplesUseEveryAttributeAndEveryNesting() {
        Set<String> used = new TreeSet<>();
        right().forEach(sample -> collect(sample.parse(ParseOptions.strict()), used));
        Set<String> known = new TreeSet<>();
        Vocabulary.all().forEach((type, facts) -> words(type, facts, known));

        assertThat(known).hasSize(312 + 139);
        known.removeAll(used);
        assertThat(known).isEmpty();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(TwimlElement.class.getPackageName().length());
    }

    private static void words(
            Class<? extends TwimlElement> type, ElementFacts facts, Set<String> words) {
        facts.attributes().keySet().forEach(name -> words.add(name(type) + " " + name));
        facts.children().forEach(child -> words.add(name(type) + " <" + name(child) + ">"));
    }

    private static void collect(TwimlElement element, Set<String> words) {
        String name = name(element.getClass());
        element.attributes().keySet().forEach(attribute -> words.add(name + " " + attribute));
        element.children().forEach(child -> {
            words.add(name + " <" + name(child.getClass()) + ">");
            collect(child, words);
        });
    }
}

package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Docs;
import com.twilio.sdk.codegen.Template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Emits the XML Schema of TwiML: it accepts what the typed API can build, and editors complete from it.
 *
 * <p>Vocabularies are open there too: the listed words, or any other text. The three documents share the tag {@code
 * Response}, so that one schema allows what any of them does.
 */
final class SchemaEmitter {
    private static final String SCHEMA = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Generated from facts/twiml. -->
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="Response">
                <xs:complexType>
                  <xs:choice minOccurs="0" maxOccurs="unbounded">
                    ${verbs}
                  </xs:choice>
                </xs:complexType>
              </xs:element>

              ${elements}

              ${vocabularies}
            </xs:schema>
            """;

    private static final String ELEMENT = """
            <xs:complexType name="${type}"${mixed}>
              <xs:annotation>
                <xs:documentation>${doc}</xs:documentation>
              </xs:annotation>
              ${choice}
              ${attributes}
              <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
            </xs:complexType>
            """;

    private static final String ATTRIBUTE = """
            <xs:attribute name="${name}" type="${type}">
              <xs:annotation>
                <xs:documentation>${doc}</xs:documentation>
              </xs:annotation>
            </xs:attribute>""";

    private static final String VOCABULARY = """
            <xs:simpleType name="${name}">
              <xs:union memberTypes="xs:string">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    ${words}
                  </xs:restriction>
                </xs:simpleType>
              </xs:union>
            </xs:simpleType>
            """;

    private SchemaEmitter() {}

    static String emit(TwimlModel model) {
        Map<String, Element> verbs = new LinkedHashMap<>();
        model.elements().stream()
                .filter(Element::isRoot)
                .flatMap(root -> root.children.stream())
                .forEach(verb -> verbs.putIfAbsent(verb.tag, verb));
        return Template.of(SCHEMA)
                .with("verbs", references(List.copyOf(verbs.values())))
                .with(
                        "elements",
                        model.elements().stream()
                                .filter(element -> !element.isRoot())
                                .map(SchemaEmitter::element)
                                .collect(Collectors.joining("\n")))
                .with(
                        "vocabularies",
                        model.vocabularies().all().stream()
                                        .map(words -> vocabulary(
                                                words.name(), words.words().keySet()))
                                        .collect(Collectors.joining("\n"))
                                + "\n" + vocabulary("HttpMethod", List.of("GET", "POST")))
                .text();
    }

    private static String element(Element element) {
        boolean inline = element.children.stream().anyMatch(child -> child.family.equals("ssml"));
        return Template.of(ELEMENT)
                .with("type", type(element))
                .with("mixed", element.text != null || inline ? " mixed=\"true\"" : "")
                .with(
                        "doc",
                        Docs.xml("<" + element.tag + ">: " + element.does + ". " + element.more))
                .with("choice", choice(element))
                .with(
                        "attributes",
                        element.attributes.stream()
                                .filter(attribute -> !attribute.name().startsWith("xml:"))
                                .map(SchemaEmitter::attribute)
                                .collect(Collectors.joining("\n")))
                .text();
    }

    private static String choice(Element element) {
        if (element.children.isEmpty()) {
            return "";
        }
        return Template.of("""
                        <xs:choice minOccurs="0" maxOccurs="unbounded">
                          ${children}
                        </xs:choice>""").with("children", references(element.children)).text();
    }

    private static String references(List<Element> children) {
        return children.stream()
                .map(child ->
                        "<xs:element name=\"" + child.tag + "\" type=\"" + type(child) + "\"/>")
                .collect(Collectors.joining("\n"));
    }

    private static String attribute(Attribute attribute) {
        return Template.of(ATTRIBUTE)
                .with("name", attribute.name())
                .with("type", type(attribute.type()))
                .with("doc", Docs.xml(attribute.doc() + ". " + attribute.rest()))
                .text();
    }

    private static String vocabulary(String name, Iterable<String> words) {
        StringBuilder enumeration = new StringBuilder();
        words.forEach(word ->
                enumeration.append("<xs:enumeration value=\"").append(word).append("\"/>\n"));
        return Template.of(VOCABULARY)
                .with("name", name)
                .with("words", enumeration)
                .text();
    }

    /** {@code voice.Redirect}: a family is part of the name, since two families may have one tag. */
    private static String type(Element element) {
        return element.family + "." + element.name;
    }

    private static String type(AttributeType type) {
        return switch (type.kind()) {
            case INTEGER, SECONDS -> "xs:integer";
            case BOOLEAN -> "xs:boolean";
            case WORD -> type.word();
            case TEXT, TEXT_OR_SECONDS, WORDS, INTEGERS -> "xs:string";
        };
    }
}

package com.twilio.sdk.servlet.jsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.twiml.FaxResponse;
import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.twiml.TwimlElement;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** Every tag of the facts, in pages that a container compiles and serves. */
class TagVocabularyTest {
    private static final File TLD = new File("target/classes/META-INF/twiml.tld");

    @TempDir
    static Path folder;

    private static JspServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new JspServer(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(classes = {VoiceResponse.class, MessagingResponse.class, FaxResponse.class})
    void everyTag_withEveryAttribute_writesWhatTheBuilderWrites(
            Class<? extends TwimlElement> root) {
        StringBuilder page = new StringBuilder("<t:response>");
        TwimlElement built = Vocabulary.of(root).make();
        for (List<ElementFacts> path : paths(Vocabulary.of(root))) {
            page.append(source(path, 0)).append('\n');
            built.child(tree(path, 0));
        }

        JspServer.Answer answer = server.page(page + "</t:response>");

        assertThat(answer.body()).isEqualTo(built.toXml());
    }

    /** The way to each element that may stand somewhere in a document, the shortest one. */
    private static List<List<ElementFacts>> paths(ElementFacts root) {
        Map<ElementFacts, List<ElementFacts>> paths = new LinkedHashMap<>();
        Deque<ElementFacts> open = new ArrayDeque<>(List.of(root));
        paths.put(root, List.of());
        while (!open.isEmpty()) {
            ElementFacts parent = open.remove();
            for (Class<? extends TwimlElement> type : parent.children()) {
                ElementFacts child = Vocabulary.of(type);
                List<ElementFacts> path = new ArrayList<>(paths.get(parent));
                path.add(child);
                if (paths.putIfAbsent(child, path) == null) {
                    open.add(child);
                }
            }
        }
        paths.remove(root);
        return List.copyOf(paths.values());
    }

    private static String source(List<ElementFacts> path, int index) {
        ElementFacts facts = path.get(index);
        String name = Meanings.pageName(facts.make().getTag());
        StringBuilder out = new StringBuilder("<t:" + name);
        boolean last = index + 1 == path.size();
        facts.attributes().forEach((attribute, kind) -> {
            if (last || facts.required().contains(attribute)) {
                out.append(" %s=\"%s\"".formatted(Meanings.pageName(attribute), value(kind)));
            }
        });
        String body = last ? facts.takesText() ? " text " : "" : source(path, index + 1);
        return out.append('>')
                .append(body)
                .append("</t:")
                .append(name)
                .append('>')
                .toString();
    }

    private static TwimlElement tree(List<ElementFacts> path, int index) {
        ElementFacts facts = path.get(index);
        TwimlElement element = facts.make();
        boolean last = index + 1 == path.size();
        facts.attributes().forEach((attribute, kind) -> {
            if (last || facts.required().contains(attribute)) {
                element.attribute(attribute, value(kind));
            }
        });
        if (!last) {
            element.child(tree(path, index + 1));
        } else if (facts.takesText()) {
            boolean kept = Character.isLowerCase(element.getTag().charAt(0));
            element.text(kept ? " text " : "text");
        }
        return element;
    }

    private static String value(ElementFacts.Kind kind) {
        return switch (kind) {
            case INTEGER -> "7";
            case BOOLEAN -> "true";
            case INTEGERS -> "1 2";
            case TEXT, WORD, LIST -> "a-word and another";
        };
    }

    @Test
    void theExamplesOfTheDescriptor_writeWhatTheySay() throws Exception {
        StringBuilder page = new StringBuilder("<t:response>");
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>");
        for (String example : texts("tag", "example")) {
            if (!example.startsWith("<t:response>")) {
                page.append("<t:element name=\"Example\">")
                        .append(example)
                        .append("</t:element>\n");
                xml.append(xmlOf(example));
            }
        }

        JspServer.Answer answer = server.page(page + "</t:response>");

        assertThat(answer.body()).isEqualTo(xml + "</Response>");
    }

    private static String xmlOf(String example) {
        if (example.startsWith("<t:attribute")) {
            return "<Example loop=\"2\"/>";
        }
        String xml = example.replace("<t:element name=\"Sing\"", "<Sing")
                .replace("</t:element>", "</Sing>")
                .replace("<t:comment>", "<!--")
                .replace("</t:comment>", "-->")
                .replace(" xmlLang=", " xml:lang=");
        return "<Example>"
                + Pattern.compile("(</?)t:(\\w+)")
                        .matcher(xml)
                        .replaceAll(match -> match.group(1) + Meanings.tagOf(match.group(2)))
                + "</Example>";
    }

    @Test
    void theDescriptor_hasEveryTagAndAttributeWithADoc() throws Exception {
        List<String> tags = texts("tag", "name");

        assertThat(tags)
                .contains("response", "element", "attribute", "comment")
                .doesNotHaveDuplicates();
        assertThat(tags)
                .containsAll(Vocabulary.all().values().stream()
                        .map(facts -> Meanings.pageName(facts.make().getTag()))
                        .toList());
        assertThat(texts("tag", "description")).hasSameSizeAs(tags).noneMatch(String::isBlank);
        assertThat(texts("attribute", "description"))
                .hasSameSizeAs(texts("attribute", "name"))
                .noneMatch(String::isBlank)
                .noneMatch(doc -> doc.contains("{@") || doc.contains("->"));
    }

    private static List<String> texts(String parent, String child) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document = factory.newDocumentBuilder().parse(TLD);
        NodeList parents = document.getElementsByTagName(parent);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parents.getLength(); i++) {
            NodeList children = parents.item(i).getChildNodes();
            for (int j = 0; j < children.getLength(); j++) {
                if (children.item(j) instanceof Element element
                        && element.getTagName().equals(child)) {
                    texts.add(element.getTextContent());
                }
            }
        }
        return texts;
    }

    @Test
    void theDescriptor_isValid() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Source[] schemas = {schema("xml.xsd"), schema("web-jsptaglibrary_3_0.xsd")};

        assertThat(TLD).exists();
        factory.newSchema(schemas).newValidator().validate(new StreamSource(TLD));
    }

    private static Source schema(String name) {
        URL url = TagVocabularyTest.class.getResource("/jakarta/servlet/resources/" + name);
        return new StreamSource(Objects.requireNonNull(url).toString());
    }
}

package com.twilio.sdk.codegen.jsp;

import com.twilio.sdk.codegen.Docs;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;
import com.twilio.sdk.codegen.twiml.Tag;
import com.twilio.sdk.codegen.twiml.Tag.TagAttribute;

import java.util.List;
import java.util.stream.Collectors;

/** Emits the tag library descriptor: names, attributes and docs, for the container and for an editor. */
final class TldEmitter {
    private static final String TLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Generated from facts/twiml. -->
            <taglib xmlns="https://jakarta.ee/xml/ns/jakartaee"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="https://jakarta.ee/xml/ns/jakartaee https://jakarta.ee/xml/ns/jakartaee/web-jsptaglibrary_3_0.xsd"
                    version="3.0">
              <description>TwiML: what Twilio does with a call or a message, as tags.</description>
              <display-name>TwiML</display-name>
              <tlib-version>1.0</tlib-version>
              <short-name>t</short-name>
              <uri>https://twilio-jvm.github.io/twiml</uri>
              <validator>
                <validator-class>${package}.TwimlTagValidator</validator-class>
              </validator>
              ${own}
              ${tags}
            </taglib>
            """;

    /** The tags that stand for no element of the facts. */
    private static final String OWN = """
            <tag>
              <description>The document. Sets the content type, and writes the XML declaration as the first of the page. Whether it answers a call, a message or a fax is told by what stands in it.</description>
              <name>response</name>
              <tag-class>${package}.ResponseTag</tag-class>
              <tei-class>${package}.TwimlTagInfo</tei-class>
              <body-content>scriptless</body-content>
              <attribute>
                <description>What is answered: voice, messaging or fax. If absent, the first tag that only one of them knows tells.</description>
                <name>type</name>
                <rtexprvalue>true</rtexprvalue>
                <type>java.lang.Object</type>
              </attribute>
              <dynamic-attributes>true</dynamic-attributes>
              <example>${response}</example>
            </tag>
            <tag>
              <description>An element that has no tag here, such as one that is new at Twilio. Anything may stand in it.</description>
              <name>element</name>
              <tag-class>${package}.ElementTag</tag-class>
              <tei-class>${package}.TwimlTagInfo</tei-class>
              <body-content>scriptless</body-content>
              <attribute>
                <description>The name of the element in XML.</description>
                <name>name</name>
                <required>true</required>
                <rtexprvalue>true</rtexprvalue>
                <type>java.lang.Object</type>
              </attribute>
              <dynamic-attributes>true</dynamic-attributes>
              <example>${element}</example>
            </tag>
            <tag>
              <description>Sets an attribute of the element around it: one whose name is not known before, or that only counts under a condition.</description>
              <name>attribute</name>
              <tag-class>${package}.AttributeTag</tag-class>
              <tei-class>${package}.TwimlTagInfo</tei-class>
              <body-content>empty</body-content>
              <attribute>
                <description>The name of the attribute in XML.</description>
                <name>name</name>
                <required>true</required>
                <rtexprvalue>true</rtexprvalue>
                <type>java.lang.Object</type>
              </attribute>
              <attribute>
                <description>Its value. If absent or null, the attribute is removed.</description>
                <name>value</name>
                <rtexprvalue>true</rtexprvalue>
                <type>java.lang.Object</type>
              </attribute>
              <example>${attribute}</example>
            </tag>
            <tag>
              <description>A comment in the document, for people who read it.</description>
              <name>comment</name>
              <tag-class>${package}.CommentTag</tag-class>
              <tei-class>${package}.TwimlTagInfo</tei-class>
              <body-content>scriptless</body-content>
              <example>&lt;t:comment>asks for the floor&lt;/t:comment></example>
            </tag>
            """;

    private static final String TAG = """
            <tag>
              <description>${doc}</description>
              <name>${name}</name>
              <tag-class>${package}.${class}</tag-class>
              <tei-class>${package}.TwimlTagInfo</tei-class>
              <body-content>scriptless</body-content>
              ${attributes}
              <dynamic-attributes>true</dynamic-attributes>
              <example>${example}</example>
            </tag>
            """;

    private static final String ATTRIBUTE = """
            <attribute>
              <description>${doc}</description>
              <name>${name}</name>
              ${required}
              <rtexprvalue>true</rtexprvalue>
              <type>java.lang.Object</type>
            </attribute>""";

    private TldEmitter() {}

    static String emit(List<Tag> tags) {
        return Template.of(TLD)
                .with("own", own())
                .with("tags", tags.stream().map(TldEmitter::tag).collect(Collectors.joining()))
                .with("package", JspGenerator.PACKAGE)
                .text();
    }

    private static String own() {
        return Template.of(OWN)
                .with("package", JspGenerator.PACKAGE)
                .with("response", Docs.xml("<t:response><t:say>Hello</t:say></t:response>"))
                .with("element", Docs.xml("<t:element name=\"Sing\" key=\"D\">La</t:element>"))
                .with("attribute", Docs.xml("<t:attribute name=\"loop\" value=\"2\"/>"))
                .text();
    }

    static String tag(Tag tag) {
        return Template.of(TAG)
                .with("package", JspGenerator.PACKAGE)
                .with("doc", Docs.xml(doc(tag)))
                .with("name", tag.tagName())
                .with("class", TagEmitter.className(tag))
                .with(
                        "attributes",
                        tag.attributes().values().stream()
                                .map(TldEmitter::attribute)
                                .collect(Collectors.joining("\n")))
                .with(
                        "example",
                        Docs.xml(PageSource.of(tag.examples().iterator().next())))
                .text();
    }

    /** What an editor shows; a page has no use for the lambdas of Java. */
    private static String doc(Tag tag) {
        String does = "<" + tag.name() + ">: " + JavaDoc.list(List.copyOf(tag.does()), "or");
        String more = String.join(" ", tag.more())
                .replaceAll("[:;] \\{@code [^}]*->[^}]*}", "")
                .strip();
        return JavaName.capitalised(does) + ". " + more;
    }

    /** A name that JSP does not take as it is in XML cannot be required: it may come under its own name. */
    private static String attribute(TagAttribute attribute) {
        boolean plain = attribute.javaName().equals(attribute.name());
        return Template.of(ATTRIBUTE)
                .with(
                        "doc",
                        Docs.xml(JavaName.capitalised(attribute.doc()) + ". " + attribute.rest()))
                .with("name", attribute.javaName())
                .with("required", plain && attribute.required() ? "<required>true</required>" : "")
                .text();
    }
}

package com.twilio.sdk.servlet.jsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.twiml.VoiceResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Pages as people write them, compiled and served by a container. */
class PagesTest {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

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

    private static void assertWrites(String body, String inside, String... query) {
        JspServer.Answer answer = server.page(body, query);

        assertThat(answer.body().stripTrailing())
                .isEqualTo(XML + "<Response>" + inside + "</Response>");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("text/xml;charset=UTF-8");
    }

    @Test
    void aPage_writesWhatTheBuilderWrites() {
        JspServer.Answer answer = server.page("""

                <t:response>
                  <t:gather numDigits="1" action="/menu">
                    <t:say voice="alice">
                      Press 1 for sales, 2 for support.
                    </t:say>
                  </t:gather>
                  <t:redirect>/voice</t:redirect>
                </t:response>""");

        assertThat(answer)
                .isEqualTo(new JspServer.Answer(
                        200,
                        "text/xml;charset=UTF-8",
                        new VoiceResponse()
                                .gather(g -> g.numDigits(1)
                                        .action("/menu")
                                        .say(
                                                "Press 1 for sales, 2 for support.",
                                                s -> s.voice("alice")))
                                .redirect("/voice")
                                .toXml()));
    }

    @Test
    void aPageThatAnswersAMessage_findsOut() {
        assertWrites(
                """
                <t:response>
                  <t:message>
                    <t:body>Look, ${param.From}</t:body>
                    <t:media>https://example.com/cat.png</t:media>
                  </t:message>
                </t:response>
                """,
                "<Message><Body>Look, +15558675310</Body><Media>https://example.com/cat.png</Media></Message>",
                "From=%2B15558675310");
    }

    @Test
    void aDocument_startsWithItsDeclaration() {
        String page =
                "<%@ page contentType=\"text/html\" %>\n\n  <%@ page import=\"java.util.List\" %>\n"
                        + JspServer.HEAD + "\n<c:set var=\"name\" value=\"Zoë 🙂\"/>\n\n"
                        + "<t:response><t:say>${name}</t:say></t:response>\n\n";

        JspServer.Answer answer = server.serve(page);

        assertThat(answer.type()).isEqualTo("text/xml;charset=UTF-8");
        assertThat(answer.body()).isEqualTo(XML + "<Response><Say>Zoë 🙂</Say></Response>\n\n");
    }

    @Test
    void anEmptyResponse_isAnEmptyDocument() {
        assertThat(server.page("<t:response>\n </t:response>").body())
                .isEqualTo(XML + "<Response/>");
        assertThat(server.page("<t:response type=\"messaging\"/>").body())
                .isEqualTo(XML + "<Response/>");
    }

    @Test
    void mixedContent_keepsItsOrderAndItsBlanks() {
        assertWrites(
                """
                <t:response><t:say>
                  Hello <t:emphasis level="strong">you</t:emphasis> and <t:sayAs interpret-as="digits">12</t:sayAs> <t:sub alias="et cetera">etc.</t:sub>
                </t:say></t:response>""",
                "<Say>Hello <emphasis level=\"strong\">you</emphasis> and <say-as interpret-as=\"digits\">12</say-as>"
                        + " <sub alias=\"et cetera\">etc.</sub></Say>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</Say><Hangup/>",
                "\"/><Hangup x=\"",
                "' onclick='x",
                "]]><![CDATA[",
                "<!-- -->",
                "&amp;&#60;Hangup/>",
                "<t:hangup/>${1+1}",
                "<%= 1 %>",
                "\n\t\r x",
            })
    void hostileInput_cannotBreakOut(String input) {
        String page = "<t:response><t:say voice=\"${param.x}\">a ${param.x} b"
                + "<t:sub alias='${param.x}'>c</t:sub></t:say></t:response>";

        JspServer.Answer answer =
                server.page(page, "x=" + URLEncoder.encode(input, StandardCharsets.UTF_8));

        assertThat(answer.body())
                .isEqualTo(new VoiceResponse()
                        .say(s -> s.voice(input)
                                .text("a " + input + " b")
                                .sub("c", sub -> sub.alias(input)))
                        .toXml());
    }

    @Test
    void aComment_cannotBreakOut() {
        assertWrites(
                "<t:response><t:comment> ${param.x} </t:comment></t:response>",
                "<!--- -><Hangup/><!- - - - -->",
                "x=--%3E%3CHangup/%3E%3C!----");
    }

    @Test
    void loopsAndConditions_ofJstl() {
        assertWrites(
                """
                <t:response>
                  <t:gather numDigits="1">
                    <c:forEach var="name" items="${paramValues.name}" varStatus="at">
                      <t:say>Press ${at.count} for ${name}.</t:say>
                      <c:if test="${at.last}">
                        <t:pause length="${at.count}"/>
                      </c:if>
                    </c:forEach>
                  </t:gather>
                  <c:choose>
                    <c:when test="${empty param.name}"><t:hangup/></c:when>
                    <c:otherwise><t:say>Bye, <c:out value="${param.name}"/>.</t:say></c:otherwise>
                  </c:choose>
                </t:response>""",
                "<Gather numDigits=\"1\"><Say>Press 1 for Ann &amp; Co.</Say>"
                        + "<Say>Press 2 for Bob.</Say><Pause length=\"2\"/></Gather>"
                        + "<Say>Bye, Ann &amp;amp; Co.</Say>",
                "name=Ann+%26+Co&name=Bob");
    }

    @Test
    void valuesOfExpressions_areOfAnyType() {
        assertWrites(
                """
                <%@ page import="java.time.Duration, com.twilio.sdk.type.HttpMethod" %>
                <% request.setAttribute("ten", Duration.ofSeconds(10));
                   request.setAttribute("get", HttpMethod.GET);
                   request.setAttribute("price", new java.math.BigDecimal("20.50")); %>
                <t:response>
                  <t:gather numDigits="${10 / 2}" timeout="${ten}" bargeIn="${1 < 2}" method="${get}"
                      hints="${param.none}" language="${null}" input="${['dtmf', 'speech']}" finishOnKey=""/>
                  <t:pay chargeAmount="${price}" maxAttempts="${3}"/>
                </t:response>""",
                "<Gather numDigits=\"5\" timeout=\"10\" bargeIn=\"true\" method=\"GET\""
                        + " input=\"dtmf speech\" finishOnKey=\"\"/>"
                        + "<Pay chargeAmount=\"20.50\" maxAttempts=\"3\"/>");
    }

    @Test
    void attributesOfAnyName_areWritten() {
        assertWrites(
                """
                <t:response>
                  <t:say mood="glad" data-x="1"><t:lang xmlLang="fr-FR">Bonjour</t:lang></t:say>
                  <t:say><t:lang><t:attribute name="xml:lang" value="de-DE"/>Hallo</t:lang></t:say>
                  <t:say loop="2"><t:attribute name="loop" value="${null}"/>Hi</t:say>
                </t:response>""",
                "<Say mood=\"glad\" data-x=\"1\"><lang xml:lang=\"fr-FR\">Bonjour</lang></Say>"
                        + "<Say><lang xml:lang=\"de-DE\">Hallo</lang></Say><Say>Hi</Say>");
    }

    @Test
    void anAttributeInTheBody_mayBeComputedByTags() {
        assertWrites("""
                <t:response>
                  <t:say>
                    <jsp:attribute name="voice"><c:if test="${true}">alice</c:if></jsp:attribute>
                    <jsp:body>Hi</jsp:body>
                  </t:say>
                </t:response>""", "<Say voice=\"alice\">Hi</Say>");
    }

    @Test
    void anElementOfAnyName_isWritten() {
        assertWrites(
                """
                <t:response>
                  <t:element name="Sing" key="D">
                    <t:say>La</t:say>
                    <t:element name="Hum"> la <t:pause/> la </t:element>
                  </t:element>
                  <t:connect><t:virtualAgent connectorName="desk">
                    <t:config name="a" value="1"/>
                    <t:parameter name="b" value="2"/>
                  </t:virtualAgent></t:connect>
                </t:response>""",
                "<Sing key=\"D\"><Say>La</Say><Hum>la <Pause/> la</Hum></Sing>"
                        + "<Connect><VirtualAgent connectorName=\"desk\"><Config name=\"a\" value=\"1\"/>"
                        + "<Parameter name=\"b\" value=\"2\"/></VirtualAgent></Connect>");
    }

    @Test
    void textBesideNouns_isStripped() {
        assertWrites(
                "<t:response><t:message>\n  Thank you!\n  <t:media>/a.png</t:media>\n</t:message></t:response>",
                "<Message>Thank you!<Media>/a.png</Media></Message>");
    }

    @Test
    void anIncludedPage_addsToTheElementAroundIt() {
        server.write(
                "WEB-INF/words.jsp", JspServer.HEAD + "very <t:emphasis>dear</t:emphasis> friends");
        server.write(
                "WEB-INF/verbs.jsp",
                JspServer.HEAD + "\n<t:pause/>\n<t:say>${param.word}</t:say>\n");

        assertWrites(
                """
                <t:response>
                  <t:say>Hello, <jsp:include page="/WEB-INF/words.jsp"/> of mine</t:say>
                  <t:gather>
                    <jsp:include page="/WEB-INF/verbs.jsp"><jsp:param name="word" value="Bye"/></jsp:include>
                  </t:gather>
                  <%@ include file="/WEB-INF/verbs.jsp" %>
                </t:response>""",
                "<Say>Hello, \n\n\nvery <emphasis>dear</emphasis> friends of mine</Say>"
                        + "<Gather><Pause/><Say>Bye</Say></Gather><Pause/><Say/>");
    }

    @Test
    void aTagFile_addsToTheElementAroundIt() {
        server.write("WEB-INF/tags/menu.tag", """
                <%@ taglib prefix="t" uri="https://twilio-jvm.github.io/twiml" %>
                <%@ attribute name="action" required="true" %>
                <t:gather action="${action}"><t:say>Press 1.</t:say><jsp:doBody/></t:gather>
                """);
        server.write("WEB-INF/tags/document.tag", """
                <%@ taglib prefix="t" uri="https://twilio-jvm.github.io/twiml" %>
                <t:response><jsp:doBody/><t:hangup/></t:response>
                """);

        assertWrites(
                """
                <%@ taglib prefix="my" tagdir="/WEB-INF/tags" %>
                <my:document>
                  <my:menu action="/menu"><t:pause length="2"/></my:menu>
                </my:document>""",
                "<Gather action=\"/menu\"><Say>Press 1.</Say><Pause length=\"2\"/></Gather><Hangup/>");
    }

    @Test
    void aCapturedDocument_isTheValueOfAVariable() {
        JspServer.Answer answer =
                server.page("<c:set var=\"xml\"><t:response><t:hangup/></t:response></c:set>"
                        + "<p><c:out value=\"${xml}\"/></p>");

        assertThat(answer.body().strip())
                .isEqualTo("<p>&lt;?xml version=&#034;1.0&#034; encoding=&#034;UTF-8&#034;?&gt;"
                        + "&lt;Response&gt;&lt;Hangup/&gt;&lt;/Response&gt;</p>");
        assertThat(answer.type()).startsWith("text/html");
    }

    @Test
    void aPage_answersAgainAndAgain() {
        server.write(
                "again.jsp",
                JspServer.HEAD
                        + "<t:response><t:say loop=\"${param.n}\">${param.x}</t:say></t:response>");

        assertThat(server.get("again.jsp?n=1&x=a").body())
                .isEqualTo(XML + "<Response><Say loop=\"1\">a</Say></Response>");
        assertThat(server.get("again.jsp?n=bad").status()).isEqualTo(500);
        assertThat(server.get("again.jsp").body()).isEqualTo(XML + "<Response><Say/></Response>");
    }

    @Test
    void anErrorPage_apologises() {
        server.write(
                "sorry.jsp",
                "<%@ page isErrorPage=\"true\" %>" + JspServer.HEAD
                        + "<t:response><t:say>Sorry.</t:say><t:hangup/></t:response>");

        JspServer.Answer answer = server.page(
                "<%@ page errorPage=\"sorry.jsp\" %>"
                        + "<t:response><t:gather numDigits=\"${param.x}\"/></t:response>",
                "x=bad");

        assertThat(answer.body().strip())
                .isEqualTo(XML + "<Response><Say>Sorry.</Say><Hangup/></Response>");
        assertThat(answer.type()).isEqualTo("text/xml;charset=UTF-8");
    }

    @Test
    void aJspDocument_takesTheNamesOfXml() {
        server.write("document.jspx", """
                <jsp:root version="3.0" xmlns:jsp="http://java.sun.com/JSP/Page"
                    xmlns:t="https://twilio-jvm.github.io/twiml">
                  <t:response>
                    <t:say><t:lang xml:lang="fr-FR">Bonjour</t:lang> &amp; <t:w role="amazon:VB">read</t:w></t:say>
                  </t:response>
                </jsp:root>
                """);

        assertThat(server.get("document.jspx").body().strip())
                .isEqualTo(XML + "<Response><Say><lang xml:lang=\"fr-FR\">Bonjour</lang> &amp; "
                        + "<w role=\"amazon:VB\">read</w></Say></Response>");
    }
}

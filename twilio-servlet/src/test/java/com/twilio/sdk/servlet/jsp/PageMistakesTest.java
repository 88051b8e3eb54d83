package com.twilio.sdk.servlet.jsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** What a page says wrong is refused with file and line; what only shows when it runs, with page and tag. */
class PageMistakesTest {
    private static final AtomicInteger PAGES = new AtomicInteger();

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

    /** The message of a page whose first line is line 1, without the markup of the container. */
    private static String refusal(String name, String body, String... query) {
        server.write(name, JspServer.HEAD.replace("\n", "") + body);
        JspServer.Answer answer = server.get(name + (query.length == 0 ? "" : "?" + query[0]));
        assertThat(answer.status()).isEqualTo(500);
        return answer.body()
                .lines()
                .map(line -> line.replaceFirst("^[\\w.: ]*Exception: ", ""))
                .filter(line -> line.startsWith("/"))
                .reduce("", (first, second) -> second)
                .replaceAll("<h3>.*</h3><p>|</p>", "");
    }

    @Test
    void aTagInTheWrongPlace_isRefusedWithItsLine() {
        String page = """
                <%-- a comment
                     of two lines --%>
                <t:response>
                  <t:say
                      loop="2">Hello</t:say>
                  <t:gather>
                    <c:forEach var="i" begin="1" end="2">
                      <t:number>+14155551212</t:number>
                    </c:forEach>
                  </t:gather>
                </t:response>""";

        assertThat(refusal("place.jsp", page))
                .isEqualTo("/place.jsp (line: [8], column: [6]) "
                        + "<t:number> cannot stand in <t:gather>; it stands in <t:dial>.");
    }

    @Test
    void theNextPage_isNotRefusedForTheMistakesOfTheLast() {
        assertThat(refusal("bad.jsp", "<t:response><t:number>1</t:number></t:response>"))
                .endsWith("<t:number> cannot stand in <t:response>; it stands in <t:dial>.");
        assertThat(server.page("<t:response><t:dial><t:number>1</t:number></t:dial></t:response>")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aMistakeInAnIncludedFile_isLocatedThere() {
        server.write("part.jspf", "\n\n<t:gather><t:dial/></t:gather>");

        assertThat(refusal(
                        "whole.jsp",
                        "<t:response>\n<%@ include file=\"part.jspf\" %>\n</t:response>"))
                .isEqualTo("/part.jspf (line: [3], column: [10]) "
                        + "<t:dial> cannot stand in <t:gather>; it stands in <t:response>.");
    }

    @Test
    void aMistakeBehindAttributesOfJsp_isLocated() {
        String page = """
                <t:response>
                  <t:say>
                    <jsp:attribute name="voice"><c:if test="${true}">alice</c:if></jsp:attribute>
                    <jsp:body>Hi</jsp:body>
                  </t:say>
                  <t:say/><t:body/>
                </t:response>""";

        assertThat(refusal("attributes.jsp", page))
                .isEqualTo("/attributes.jsp (line: [6], column: [10]) "
                        + "<t:body> cannot stand in <t:response>; it stands in <t:message>.");
    }

    @Test
    void aMistakeInATagFile_isLocatedThere() {
        server.write(
                "WEB-INF/tags/wrong.tag",
                "<%@ taglib prefix=\"x\" uri=\"https://twilio-jvm.github.io/twiml\" %>\n"
                        + "<x:gather>\n<x:dial/></x:gather>");

        assertThat(refusal(
                        "tagfile.jsp",
                        "<%@ taglib prefix=\"my\" tagdir=\"/WEB-INF/tags\" %>"
                                + "<t:response><my:wrong/></t:response>"))
                .isEqualTo("/WEB-INF/tags/wrong.tag (line: [3], column: [0]) "
                        + "<x:dial> cannot stand in <x:gather>; it stands in <x:response>.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<t:gather numDigits='ten'/>|<t:gather>|numDigits=\"ten\" of <t:gather> is no whole number.",
                "<t:gather bargeIn='yes'/>|<t:gather>|bargeIn=\"yes\" of <t:gather> is no 'true' or 'false'.",
                "<t:pay><t:prompt attempt='1 x'/></t:pay>|<t:prompt>|attempt=\"1 x\" of <t:prompt> is no list of whole numbers.",
                "<t:gather>Press 1</t:gather>|<t:gather>|<t:gather> takes no text, but \"Press 1\" stands in it.",
                "<t:gather>Press ${param.x}</t:gather>|<t:gather>|<t:gather> takes no text, but \"Press\" stands in it.",
                "<t:connect><c:if test='${true}'>x</c:if></t:connect>|<t:connect>|<t:connect> takes no text, but \"x\" stands in it.",
                "<t:response/>|<t:response>|<t:response> is a whole document; it cannot stand in <t:response>.",
            })
    void whatAPageSaysWrong_isRefusedWithItsLine(String source, String tag, String message) {
        String name = "wrong" + PAGES.incrementAndGet() + ".jsp";
        String refusal = refusal(name, "<t:response>\n\n" + source + "</t:response>");

        int column = source.indexOf(tag.replace(">", ""));
        assertThat(refusal)
                .isEqualTo("/%s (line: [3], column: [%d]) %s".formatted(name, column, message));
    }

    @Test
    void aResponseOfAType_takesTheTagsOfThatTypeAlone() {
        assertThat(refusal(
                        "type.jsp",
                        "<t:response type=\"messaging\"><t:say>Hi</t:say></t:response>"))
                .endsWith(
                        "<t:say> cannot stand in <t:response> of type messaging; it stands in <t:response>, <t:prompt> or <t:gather>.");
        assertThat(refusal("sms.jsp", "<t:response type=\"sms\"/>"))
                .endsWith(
                        "type=\"sms\" of <t:response> is no type of document; there are voice, messaging, fax.");
    }

    @Test
    void textBesideTheResponse_isRefused() {
        assertThat(refusal("beside.jsp", "Hello\n<t:response/>"))
                .isEqualTo(
                        "/beside.jsp (line: [2], column: [0]) "
                                + "\"Hello\" stands beside <t:response>, but a document is all that a page can answer with.");
        assertThat(refusal("expression.jsp", "<t:response/>\n${param.x}"))
                .contains("\"${param.x}\" stands beside <t:response>");
        assertThat(refusal("out.jsp", "<c:out value='x'/><t:response/>"))
                .contains("<c:out> stands beside <t:response>");
        assertThat(refusal("scriptlet.jsp", "<%= 1 %><t:response/>"))
                .contains("<%= … %> stands beside <t:response>");
        assertThat(refusal("after.jsp", "<c:if test='${true}'><t:response/></c:if> <p>"))
                .contains("\"<p>\" stands beside <t:response>");
    }

    @Test
    void aPageThatEitherAnswersOrShows_isNoMistake() {
        String page = "<c:choose><c:when test=\"${not empty param.CallSid}\"><t:response/></c:when>"
                + "<c:otherwise><p>For phones.</p></c:otherwise></c:choose>";

        assertThat(server.page(page).body().strip()).isEqualTo("<p>For phones.</p>");
        assertThat(server.page(page, "CallSid=CA1").body())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<t:gather numDigits='${param.x}'/>|numDigits=\"a <b>\" of <t:gather> is no whole number.",
                "<t:gather>${param.x}</t:gather>|<t:gather> takes no text, but \"a <b>\" stands in it.",
                "<t:element name='${param.x}'/>|'a <b>' is no tag; it takes a letter or '_', then letters, digits, '_', '-', '.', all of ASCII.",
                "<t:say><t:attribute name='${param.x}' value='1'/></t:say>|<t:say>: 'a <b>' is no attribute name; it takes a letter or '_', then letters, digits, '_', '-', '.', all of ASCII.",
                "<t:say/><c:if test='${true}'><t:message/></c:if>|<t:message> cannot stand in <t:response> of type voice; it stands in <t:response>.",
                "<c:set var='c' value='&#1;'/><t:say>a${param.c}</t:say>|<t:say>: The text of Say has the character U+0001 at index 1, which XML forbids; remove it.",
            })
    void whatARunningPageGivesWrong_isRefusedWithPageAndTag(String source, String message) {
        String name = "running" + PAGES.incrementAndGet() + ".jsp";

        assertThat(refusal(name, "<t:response>" + source + "</t:response>", "x=a+%3Cb%3E&c=%01"))
                .isEqualTo("/" + name + ": " + message);
    }

    @Test
    void aTagWithoutAResponse_isRefusedWhenItRuns() {
        assertThat(refusal("alone.jsp", "<t:say>Hello</t:say>"))
                .isEqualTo("/alone.jsp: <t:say> needs a <t:response> around it.");
    }

    @Test
    void aMistakeInAnIncludedPage_namesThatPage() {
        server.write("included.jsp", JspServer.HEAD + "<t:number>1</t:number>");

        assertThat(refusal(
                        "including.jsp",
                        "<t:response><jsp:include page=\"included.jsp\"/></t:response>"))
                .isEqualTo(
                        "/included.jsp: <t:number> cannot stand in <t:response>; it stands in <t:dial>.");
    }

    @Test
    void outputThatWasAlreadySent_isRefused() {
        String page = "<% out.flush(); %><t:response/>";

        assertThat(refusal("flushed.jsp", page))
                .isEqualTo(
                        "/flushed.jsp: What stands before <t:response> was already sent; a document must be the first of a page.");
    }

    @Test
    void aPageThatHasBegunInAnotherEncoding_isRefused() {
        String page = "<%@ page contentType=\"text/xml;charset=ISO-8859-1\" %>"
                + "<% response.getWriter(); %>"
                + JspServer.HEAD.substring(JspServer.HEAD.indexOf('\n'))
                + "<t:response/>";

        assertThat(server.serve(page).body())
                .contains(".jsp: <t:response> writes UTF-8, but the page has begun in ISO-8859-1;"
                        + " begin it with <%@ page contentType=\"text/xml;charset=UTF-8\" %>.");
    }
}

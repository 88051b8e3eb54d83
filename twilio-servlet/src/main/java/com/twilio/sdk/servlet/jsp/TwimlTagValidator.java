package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.jsp.tagext.PageData;
import jakarta.servlet.jsp.tagext.TagLibraryValidator;
import jakarta.servlet.jsp.tagext.ValidationMessage;

import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * A check of a page when it is translated: tags that stand in the wrong place, text in tags that take none, values that
 * an attribute does not take. A container calls it, and {@link TwimlTagInfo} after it, to say in which line the tag
 * stands.
 *
 * <p>What only a running page can tell, such as the value of an expression, the tags themselves check.
 */
public final class TwimlTagValidator extends TagLibraryValidator {
    /** Makes the check; a container does. */
    public TwimlTagValidator() {}

    /** Keeps what is wrong in a page for {@link TwimlTagInfo}; returns null. */
    @Override
    public ValidationMessage @Nullable [] validate(String prefix, String uri, PageData page) {
        PageCheck check = new PageCheck(prefix, uri);
        try (InputStream source = page.getInputStream()) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(source, check);
            check.problems().keep();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            // The tags check themselves too: a page that works is not refused for the sake of an
            // earlier message.
            new PageProblems().keep();
        }
        return null;
    }
}

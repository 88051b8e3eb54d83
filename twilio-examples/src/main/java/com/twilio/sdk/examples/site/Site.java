package com.twilio.sdk.examples.site;

import com.twilio.sdk.examples.web.WebApp;
import com.twilio.sdk.servlet.MessagingServlet;
import com.twilio.sdk.servlet.TwilioSignatureFilter;
import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.webhook.RequestValidator;

import jakarta.servlet.http.HttpServlet;

import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

import java.util.Map;

/**
 * The web app MyTwiML in an embedded Tomcat: {@code mytwiml.jsp}, {@code client.html}, and the servlets that it is given.
 *
 * <p>{@code Site.start(RequestValidator.of(authToken), Map.of("/hello", new HelloWorld()))} ⇒ {@code
 * http://127.0.0.1:49152/MyTwiML/hello}. What answers Twilio stands behind the filter that checks Twilio's signature; the
 * page is open, so that it can be looked at in a browser.
 */
public final class Site {
    /** The context path: the name of the web app. */
    public static final String NAME = "/MyTwiML";

    private Site() {}

    /** Starts it on a free port of the loopback address, with servlets by their paths. */
    public static WebApp start(
            RequestValidator validator, Map<String, ? extends HttpServlet> servlets) {
        return WebApp.start(NAME, context -> {
            Tomcat.addServlet(context, "files", new DefaultServlet()).addMapping("/");
            context.addMimeMapping("html", "text/html");
            FilterMap signed = new FilterMap();
            signed.setFilterName("signatures");
            servlets.forEach((path, servlet) -> {
                Wrapper wrapper = Tomcat.addServlet(context, path, servlet);
                wrapper.setAsyncSupported(true);
                wrapper.addMapping(path);
                if (servlet instanceof VoiceServlet || servlet instanceof MessagingServlet) {
                    signed.addURLPattern(path);
                }
            });
            protect(context, validator, signed);
        });
    }

    private static void protect(Context context, RequestValidator validator, FilterMap signed) {
        if (signed.getURLPatterns().length == 0) {
            return;
        }
        FilterDef filter = new FilterDef();
        filter.setFilterName(signed.getFilterName());
        filter.setFilter(TwilioSignatureFilter.builder().validator(validator).build());
        context.addFilterDef(filter);
        context.addFilterMap(signed);
    }
}

package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.RequestValidator;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A filter that lets Twilio's requests alone pass, by their {@code X-Twilio-Signature}.
 *
 * <p>{@code @WebFilter("/*") public class Signatures extends TwilioSignatureFilter {}} and the environment variable {@code
 * TWILIO_AUTH_TOKEN} are all it takes ⇒ {@code 403}, without a body, for whatever Twilio did not sign; the reason goes to
 * the log {@code com.twilio.sdk.servlet}, the query does not. GETs, forms, JSON bodies and the handshakes of WebSockets are
 * checked. What passed can still be read, as bytes, text or parameters.
 *
 * <p>In {@code web.xml} and in the annotation it takes these init-params; without a token it fails at start.
 *
 * <ul>
 *   <li>{@code authToken}: one token, or several, separated by commas, while one is replaced; else the environment variable
 *       {@code TWILIO_AUTH_TOKEN}.
 *   <li>{@code publicUrl}: what Twilio sees before the path, such as {@code https://example.com}; else the environment
 *       variable {@code TWILIO_PUBLIC_URL}; else, the request's own scheme and host.
 *   <li>{@code trustedProxies}: addresses and networks whose {@code Forwarded} and {@code X-Forwarded-Proto}, {@code -Host}
 *       and {@code -Port} count, if there is no {@code publicUrl}; none by default.
 *   <li>{@code paths}: of all that is mapped to the filter, those that it protects, such as {@code /voice, /twilio/*};
 *       all by default.
 *   <li>{@code maxBodyBytes}: at most, and by default, 1 MiB.
 *   <li>{@code enabled}: {@code false} lets everything pass, and says so in the log at start.
 * </ul>
 *
 * <p>Several accounts, or keys that are looked up, take a {@link RequestValidator} of your own: {@link #builder()}.
 * Thread-safe.
 */
public class TwilioSignatureFilter implements Filter {
    private static final System.Logger LOG = System.getLogger("com.twilio.sdk.servlet");

    private @Nullable SignatureSettings settings;

    /** A filter that reads its init-params and the environment, for {@code web.xml} and for a subclass with an annotation. */
    public TwilioSignatureFilter() {}

    /** A filter whose settings stand in a subclass; it has no init-params. */
    protected TwilioSignatureFilter(Builder builder) {
        this.settings = builder.settings();
    }

    /** Starts a filter that is set up in code, for {@code ServletContext.addFilter} and for frameworks. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads the init-params, unless the filter was set up in code. */
    @Override
    public void init(FilterConfig config) throws ServletException {
        SignatureSettings read = settings;
        if (read == null) {
            try {
                read = SignatureSettings.of(
                        config.getInitParameterNames(), config::getInitParameter, System::getenv);
            } catch (IllegalArgumentException e) {
                throw new ServletException(
                        "The TwilioSignatureFilter '" + config.getFilterName() + "' cannot start. "
                                + e.getMessage(),
                        e);
            }
            settings = read;
        }
        if (!read.enabled()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The TwilioSignatureFilter ''{0}'' is disabled: whoever finds the URLs of this app can"
                            + " speak for Twilio. Remove enabled=false, or disabled(), before the app is reachable.",
                    config.getFilterName());
        }
    }

    @Override
    public final void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (settings == null) {
            throw new ServletException(
                    "This TwilioSignatureFilter was not initialized; a subclass that"
                            + " overrides init(FilterConfig) must call super.init(config).");
        }
        if (!(request instanceof HttpServletRequest http)
                || !(response instanceof HttpServletResponse answer)) {
            throw new ServletException("Twilio speaks HTTP, and this request is something else.");
        }
        HttpServletRequest passed = passed(http, settings);
        if (passed == null) {
            Passage.forbid(answer);
        } else {
            chain.doFilter(passed, response);
        }
    }

    /** Returns the request to go on with, or null if it is refused. */
    private @Nullable HttpServletRequest passed(
            HttpServletRequest request, SignatureSettings current) {
        Passage earlier = Passage.of(request);
        if (earlier != null && (earlier.isOf(this) || !current.enabled())) {
            return earlier.wrap(request);
        }
        if (!current.enabled()) {
            request.setAttribute(Passage.ATTRIBUTE, new Passage(this, null));
            return request;
        }
        if (!current.paths().protect(request)) {
            return request;
        }
        SignatureCheck check = new SignatureCheck(request, current, earlier);
        byte[] signed = check.signedBody();
        if (signed == null) {
            return null;
        }
        Passage passage = new Passage(this, signed);
        request.setAttribute(Passage.ATTRIBUTE, passage);
        return passage.wrap(request);
    }

    /**
     * The settings of a filter.
     *
     * <p>{@code TwilioSignatureFilter.builder().validator(RequestValidator.of(token)).publicUrl("https://example.com").build()}
     * Not thread-safe.
     */
    public static final class Builder {
        private @Nullable RequestValidator validator;
        private @Nullable String publicUrl;
        private List<String> proxies = List.of();
        private List<String> paths = List.of("/*");
        private int maxBodyBytes = RequestValidator.MAX_BODY_BYTES;
        private boolean enabled = true;

        private Builder() {}

        /** Sets the keys: one, several while a token is replaced, one for each account, or looked up by account. */
        public Builder validator(RequestValidator validator) {
            this.validator = validator;
            return this;
        }

        /**
         * Sets what Twilio sees before the path of the request: {@code https://example.com}, or {@code
         * https://example.com/phone} where a proxy takes {@code /phone} away. It goes before {@link #trustedProxies};
         * without both it is the scheme and the host of the request.
         */
        public Builder publicUrl(String publicUrl) {
            this.publicUrl = publicUrl;
            return this;
        }

        /**
         * Sets the addresses and networks, such as {@code 10.0.0.0/8} and {@code ::1}, whose {@code Forwarded} and {@code
         * X-Forwarded-Proto}, {@code -Host} and {@code -Port} are believed; none by default. The proxy must overwrite
         * them, not add to them.
         */
        public Builder trustedProxies(String... addresses) {
            this.proxies = List.of(addresses);
            return this;
        }

        /**
         * Sets which of the paths that are mapped to the filter are protected; all by default. A pattern is {@code
         * /voice}, {@code /twilio/*} or {@code *.jsp}, below the context path, in any case and spelling.
         */
        public Builder paths(String first, String... further) {
            List<String> all = new ArrayList<>(List.of(further));
            all.add(first);
            return paths(all);
        }

        Builder paths(List<String> all) {
            this.paths = List.copyOf(all);
            return this;
        }

        /** Sets the largest body, from 0 to 1,048,576 bytes, which is the default; a larger one is refused. */
        public Builder maxBodyBytes(int maxBodyBytes) {
            this.maxBodyBytes = maxBodyBytes;
            return this;
        }

        /** Lets every request pass, for a laptop; the log says so at start. */
        public Builder disabled() {
            this.enabled = false;
            return this;
        }

        /**
         * Returns the filter.
         *
         * @throws IllegalArgumentException if there is no validator, or a URL, address, path or limit is none
         */
        public TwilioSignatureFilter build() {
            return new TwilioSignatureFilter(this);
        }

        SignatureSettings settings() {
            if (validator == null && enabled) {
                throw new IllegalArgumentException(
                        "A TwilioSignatureFilter needs the auth token; add"
                                + " validator(RequestValidator.of(authToken)).");
            }
            if (maxBodyBytes < 0 || maxBodyBytes > RequestValidator.MAX_BODY_BYTES) {
                throw new IllegalArgumentException("maxBodyBytes is " + maxBodyBytes
                        + "; it must be from 0 to " + RequestValidator.MAX_BODY_BYTES + ".");
            }
            return new SignatureSettings(
                    enabled,
                    validator == null ? RequestValidator.builder().build() : validator,
                    new RequestUrl(publicUrl, ProxyAddresses.of(proxies)),
                    new ProtectedPaths(paths),
                    maxBodyBytes);
        }
    }
}

package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.RequestSignature;
import com.twilio.sdk.webhook.ValidationResult;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A configurator that opens a WebSocket endpoint to Twilio's handshakes alone, by their {@code X-Twilio-Signature}: for media
 * streams and ConversationRelay.
 *
 * <p>{@code @ServerEndpoint(value = "/media", configurator = TwilioHandshake.class)} ⇒ {@code 403}, and no endpoint, for
 * whoever is not Twilio. It takes the auth token from the environment variable {@code TWILIO_AUTH_TOKEN} and what Twilio
 * sees before the path, such as {@code https://example.com}, from {@code TWILIO_PUBLIC_URL}; without a token the endpoint
 * cannot be deployed. Other settings take a subclass, whose constructor without parameters calls {@link
 * #TwilioHandshake(TwilioSignatureFilter.Builder)}. Paths and body limits of those settings mean nothing here.
 *
 * <p>The 403 takes the {@link TwilioHandshakeListener}, which a web app finds by itself. A {@link TwilioSignatureFilter}
 * may be mapped to the path as well; it knows handshakes. Thread-safe.
 *
 * @see <a href="https://www.twilio.com/docs/voice/media-streams">Twilio's documentation</a>
 */
public class TwilioHandshake extends ServerEndpointConfig.Configurator {
    private static final System.Logger LOG = System.getLogger("com.twilio.sdk.servlet");
    private static final String CHECKED = "com.twilio.sdk.servlet.handshake";

    private final SignatureSettings settings;

    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException if it has no auth token
     */
    public TwilioHandshake() {
        this(SignatureSettings.ofEnvironment(System::getenv));
    }

    /**
     * Takes the settings of a filter: the keys, and the public URL or the trusted proxies.
     *
     * @throws IllegalArgumentException if there is no validator, or a URL or an address is none
     */
    protected TwilioHandshake(TwilioSignatureFilter.Builder settings) {
        this(settings.settings());
    }

    private TwilioHandshake(SignatureSettings settings) {
        this.settings = settings;
        if (!settings.enabled()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A TwilioHandshake is disabled: whoever finds the endpoint can speak for Twilio."
                            + " Remove disabled() before the app is reachable.");
        }
    }

    /** Refuses what Twilio did not sign; the container answers 403. */
    @Override
    public boolean checkOrigin(String originHeaderValue) {
        HttpServletRequest request = TwilioHandshakeListener.current();
        if (request == null) {
            return super.checkOrigin(originHeaderValue);
        }
        String signature = request.getHeader(RequestSignature.HEADER);
        boolean valid = isValid(settings.url().of(request), signature);
        request.setAttribute(CHECKED, valid);
        return valid && super.checkOrigin(originHeaderValue);
    }

    /**
     * Refuses what Twilio did not sign, where there was no listener to do it with a 403.
     *
     * @throws IllegalStateException if it was not Twilio
     */
    @Override
    public void modifyHandshake(
            ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        HttpServletRequest current = TwilioHandshakeListener.current();
        boolean valid = current == null
                ? isValid(url(request), signature(request))
                : Boolean.TRUE.equals(current.getAttribute(CHECKED));
        if (!valid) {
            throw new IllegalStateException(
                    "The handshake was refused. To answer with 403 instead of"
                            + " this exception, add TwilioHandshakeListener to the web app.");
        }
        super.modifyHandshake(config, request, response);
    }

    private boolean isValid(@Nullable String url, @Nullable String signature) {
        if (!settings.enabled()) {
            return true;
        }
        ValidationResult result = settings.validator().validateWebSocket(url, signature);
        if (!result.isValid()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Refused a handshake for " + LogText.safe(String.valueOf(url)) + ": " + result);
        }
        return result.isValid();
    }

    private String url(HandshakeRequest request) {
        URI uri = request.getRequestURI();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String origin = settings.url().configured();
        return origin == null ? uri.toString() : origin + uri.getRawPath() + query;
    }

    private static @Nullable String signature(HandshakeRequest request) {
        for (Map.Entry<String, List<String>> header : request.getHeaders().entrySet()) {
            if (header.getKey().equalsIgnoreCase(RequestSignature.HEADER)
                    && header.getValue().size() == 1) {
                return header.getValue().get(0);
            }
        }
        return null;
    }
}

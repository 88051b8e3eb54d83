package com.twilio.sdk.servlet;

import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.webhook.MessagingRequest;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A servlet that answers a text message with TwiML: override {@link #answer(MessagingRequest)}.
 *
 * <pre>{@code
 * @WebServlet("/text")
 * public class Text extends MessagingServlet {
 *     @Override
 *     protected MessagingResponse answer(MessagingRequest text) {
 *         return new MessagingResponse().message("You wrote: " + text.getBody());
 *     }
 * }
 * }</pre>
 *
 * <p>⇒ {@code <Response><Message>You wrote: Hi</Message></Response>} as {@code text/xml;charset=UTF-8}. GET and POST are
 * answered alike, but only if they came through a {@link TwilioSignatureFilter}; all others get a 403.
 *
 * <p>If the method fails, the sender gets an apology, which costs what a message costs, and the log {@code
 * com.twilio.sdk.servlet} has the exception and the SID of the message. Init-params: {@code apology}, the words of it;
 * {@code preview}, {@code true} shows the document, indented, to a browser that asks with GET, where no filter checks
 * signatures; {@code false} by default, with a 403.
 *
 * <p>One instance answers all messages, on many threads.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/twiml">Twilio's documentation</a>
 */
public abstract class MessagingServlet extends TwimlServlet<MessagingRequest, MessagingResponse> {
    private static final long serialVersionUID = 1L;

    protected MessagingServlet() {}

    /**
     * Returns what Twilio answers; null is an empty document: no answer.
     *
     * @throws Exception whatever goes wrong: the sender gets {@link #apologize}
     */
    protected @Nullable MessagingResponse answer(MessagingRequest message) throws Exception {
        throw new IllegalStateException(
                "Override answer(MessagingRequest) in " + getClass().getName() + ".");
    }

    /**
     * Returns what Twilio answers; override this one instead if you need the session, a cookie, a header or the context. It
     * returns {@link #answer(MessagingRequest)}.
     *
     * @throws Exception whatever goes wrong: the sender gets {@link #apologize}
     */
    protected @Nullable MessagingResponse answer(MessagingRequest message, HttpServletRequest http)
            throws Exception {
        return answer(message);
    }

    /**
     * Returns what the sender gets when {@link #answer(MessagingRequest)} failed; null is no answer, the right one where
     * machines write to each other. By default, a message with the init-param {@code apology} or an English sentence.
     *
     * @param failure what went wrong, which is in the log already
     */
    protected @Nullable MessagingResponse apologize(MessagingRequest message, Exception failure) {
        return new MessagingResponse()
                .message(text(
                        "apology", "We are sorry, something went wrong. Please try again later."));
    }

    @Override
    final MessagingRequest read(Map<String, String[]> parameters) {
        return MessagingRequest.of(parameters);
    }

    @Override
    final @Nullable MessagingResponse answerTo(MessagingRequest request, HttpServletRequest http)
            throws Exception {
        return answer(request, http);
    }

    @Override
    final @Nullable MessagingResponse apologyFor(MessagingRequest request, Exception failure) {
        return apologize(request, failure);
    }

    @Override
    final MessagingResponse empty() {
        return new MessagingResponse();
    }
}

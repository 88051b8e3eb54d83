package com.twilio.sdk.servlet;

import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A servlet that answers a call with TwiML: override {@link #answer(VoiceRequest)}.
 *
 * <pre>{@code
 * @WebServlet("/voice")
 * public class Voice extends VoiceServlet {
 *     @Override
 *     protected VoiceResponse answer(VoiceRequest call) {
 *         return new VoiceResponse().say("Hello " + call.getFromCity());
 *     }
 * }
 * }</pre>
 *
 * <p>⇒ {@code <Response><Say>Hello Berlin</Say></Response>} as {@code text/xml;charset=UTF-8}. The results of verbs come to
 * such a servlet too: {@code GatherResult.of(call).getDigits()}. GET and POST are answered alike, but only if they came
 * through a {@link TwilioSignatureFilter}; all others get a 403.
 *
 * <p>If the method fails, the caller hears an apology, and the log {@code com.twilio.sdk.servlet} has the exception and
 * the SID of the call. Init-params: {@code apology} and {@code apologyLanguage}, what is said then and in which language;
 * {@code preview}, {@code true} shows the document, indented, to a browser that asks with GET, where no filter checks
 * signatures; {@code false} by default, with a 403.
 *
 * <p>One instance answers all calls, on many threads.
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml">Twilio's documentation</a>
 */
public abstract class VoiceServlet extends TwimlServlet<VoiceRequest, VoiceResponse> {
    private static final long serialVersionUID = 1L;

    protected VoiceServlet() {}

    /**
     * Returns what Twilio does with the call; null is an empty document, which ends it.
     *
     * @throws Exception whatever goes wrong: the caller hears {@link #apologize}
     */
    protected @Nullable VoiceResponse answer(VoiceRequest call) throws Exception {
        throw new IllegalStateException(
                "Override answer(VoiceRequest) in " + getClass().getName() + ".");
    }

    /**
     * Returns what Twilio does with the call; override this one instead if you need the session, a cookie, a header or the
     * context. It returns {@link #answer(VoiceRequest)}.
     *
     * @throws Exception whatever goes wrong: the caller hears {@link #apologize}
     */
    protected @Nullable VoiceResponse answer(VoiceRequest call, HttpServletRequest http)
            throws Exception {
        return answer(call);
    }

    /**
     * Returns what the caller hears when {@link #answer(VoiceRequest)} failed; null ends the call. By default, the
     * init-param {@code apology} in the language of {@code apologyLanguage}, or an English sentence.
     *
     * @param failure what went wrong, which is in the log already
     */
    protected @Nullable VoiceResponse apologize(VoiceRequest call, Exception failure) {
        return new VoiceResponse()
                .say(
                        text(
                                "apology",
                                "We are sorry, something went wrong. Please call again later."),
                        say -> say.language(text("apologyLanguage", "en-US")));
    }

    @Override
    final VoiceRequest read(Map<String, String[]> parameters) {
        return VoiceRequest.of(parameters);
    }

    @Override
    final @Nullable VoiceResponse answerTo(VoiceRequest request, HttpServletRequest http)
            throws Exception {
        return answer(request, http);
    }

    @Override
    final @Nullable VoiceResponse apologyFor(VoiceRequest request, Exception failure) {
        return apologize(request, failure);
    }

    @Override
    final VoiceResponse empty() {
        return new VoiceResponse();
    }
}

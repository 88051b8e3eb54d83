package com.twilio.sdk.webhook;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for what a call does next: the answer is a TwiML document.
 *
 * <p>{@code VoiceRequest.parse("From=%2B15558675310").getFrom()} is {@code +15558675310}.
 *
 * <p>Twilio sends it when somebody calls a number of the account; when a call that the REST API
 * made is answered; when the document could not be fetched or carried out; when a redirect verb
 * ran; when a dialed number answered, before the two are connected; only say, play, gather and
 * hangup work; when somebody waits for a conference to start; only say, play, pause and redirect
 * work.
 *
 * <p>A getter is null where the parameter was not posted, and fails where its value cannot be read;
 * {@link #get} has every parameter as it came. Immutable.
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml#request-parameters">Twilio's
 * documentation</a>
 */
public final class VoiceRequest extends WebhookRequest {
    private VoiceRequest(WebhookRequest request) {
        super(request);
    }

    /** Reads the parameters of another request. */
    public static VoiceRequest of(WebhookRequest request) {
        return new VoiceRequest(request);
    }

    /**
     * Takes parameters by name, such as a servlet's {@code getParameterMap()}; see {@link
     * WebhookRequest#of(Map)}.
     */
    public static VoiceRequest of(Map<String, ?> parameters) {
        return new VoiceRequest(WebhookRequest.of(parameters));
    }

    /** Reads a query or the body of a form; see {@link WebhookRequest#parse(String)}. */
    public static VoiceRequest parse(String query) {
        return new VoiceRequest(WebhookRequest.parse(query));
    }

    /** Returns the SID of the call. */
    public @Nullable String getCallSid() {
        return text("CallSid");
    }

    /** Returns the SID of the account. */
    public @Nullable String getAccountSid() {
        return text("AccountSid");
    }

    /** Returns the caller: a number, a {@code client:} name or a SIP address. */
    public @Nullable String getFrom() {
        return text("From");
    }

    /** Returns the called side: a number, a {@code client:} name or a SIP address. */
    public @Nullable String getTo() {
        return text("To");
    }

    /** Returns the status of the call. */
    public @Nullable ReportedCallStatus getCallStatus() {
        return word("CallStatus", ReportedCallStatus::of);
    }

    /** Returns the version of the API that handles the call, such as {@code 2010-04-01}. */
    public @Nullable String getApiVersion() {
        return text("ApiVersion");
    }

    /** Returns which way the call goes. */
    public @Nullable ReportedCallDirection getDirection() {
        return word("Direction", ReportedCallDirection::of);
    }

    /** Returns the caller, as in {@code From}. */
    public @Nullable String getCaller() {
        return text("Caller");
    }

    /** Returns the called side, as in {@code To}. */
    public @Nullable String getCalled() {
        return text("Called");
    }

    /**
     * Returns the number that forwarded the call; posted if the call was forwarded and the carrier
     * tells it.
     */
    public @Nullable String getForwardedFrom() {
        return text("ForwardedFrom");
    }

    /**
     * Returns the name of the caller as carriers know it; posted if the number looks callers up.
     */
    public @Nullable String getCallerName() {
        return text("CallerName");
    }

    /** Returns the SID of the call that dialed this one; posted if another call dialed this one. */
    public @Nullable String getParentCallSid() {
        return text("ParentCallSid");
    }

    /**
     * Returns the token with which the call can be forwarded under the caller's own number; posted
     * on incoming calls.
     */
    public @Nullable String getCallToken() {
        return text("CallToken");
    }

    /**
     * Returns what the check of the caller's identity came to; posted if a carrier signed the
     * caller's number.
     */
    public @Nullable StirVerstat getStirVerstat() {
        return word("StirVerstat", StirVerstat::of);
    }

    /** Returns the SID of the application; posted if the call went through an application. */
    public @Nullable String getApplicationSid() {
        return text("ApplicationSid");
    }

    /** Returns the city of the caller's number; posted always, though empty if unknown. */
    public @Nullable String getFromCity() {
        return text("FromCity");
    }

    /**
     * Returns the state or province of the caller's number; posted always, though empty if unknown.
     */
    public @Nullable String getFromState() {
        return text("FromState");
    }

    /** Returns the postal code of the caller's number; posted always, though empty if unknown. */
    public @Nullable String getFromZip() {
        return text("FromZip");
    }

    /**
     * Returns the country of the caller's number as two letters; posted always, though empty if
     * unknown.
     */
    public @Nullable String getFromCountry() {
        return text("FromCountry");
    }

    /** Returns the city of the called number; posted always, though empty if unknown. */
    public @Nullable String getToCity() {
        return text("ToCity");
    }

    /**
     * Returns the state or province of the called number; posted always, though empty if unknown.
     */
    public @Nullable String getToState() {
        return text("ToState");
    }

    /** Returns the postal code of the called number; posted always, though empty if unknown. */
    public @Nullable String getToZip() {
        return text("ToZip");
    }

    /**
     * Returns the country of the called number as two letters; posted always, though empty if
     * unknown.
     */
    public @Nullable String getToCountry() {
        return text("ToCountry");
    }

    /**
     * Returns the city of the caller's number, as in {@code FromCity}; posted always, though empty
     * if unknown.
     */
    public @Nullable String getCallerCity() {
        return text("CallerCity");
    }

    /**
     * Returns the state or province of the caller's number, as in {@code FromState}; posted always,
     * though empty if unknown.
     */
    public @Nullable String getCallerState() {
        return text("CallerState");
    }

    /**
     * Returns the postal code of the caller's number, as in {@code FromZip}; posted always, though
     * empty if unknown.
     */
    public @Nullable String getCallerZip() {
        return text("CallerZip");
    }

    /**
     * Returns the country of the caller's number, as in {@code FromCountry}; posted always, though
     * empty if unknown.
     */
    public @Nullable String getCallerCountry() {
        return text("CallerCountry");
    }

    /**
     * Returns the city of the called number, as in {@code ToCity}; posted always, though empty if
     * unknown.
     */
    public @Nullable String getCalledCity() {
        return text("CalledCity");
    }

    /**
     * Returns the state or province of the called number, as in {@code ToState}; posted always,
     * though empty if unknown.
     */
    public @Nullable String getCalledState() {
        return text("CalledState");
    }

    /**
     * Returns the postal code of the called number, as in {@code ToZip}; posted always, though
     * empty if unknown.
     */
    public @Nullable String getCalledZip() {
        return text("CalledZip");
    }

    /**
     * Returns the country of the called number, as in {@code ToCountry}; posted always, though
     * empty if unknown.
     */
    public @Nullable String getCalledCountry() {
        return text("CalledCountry");
    }

    /**
     * Returns the number of the error for which Twilio turned to the fallback URL; posted at the
     * fallback URL.
     */
    public @Nullable Integer getErrorCode() {
        return integer("ErrorCode");
    }

    /** Returns the URL that led to the error; posted at the fallback URL. */
    public @Nullable String getErrorUrl() {
        return text("ErrorUrl");
    }

    /** Returns who or what answered; posted if machine detection ran before. */
    public @Nullable AnsweredBy getAnsweredBy() {
        return word("AnsweredBy", AnsweredBy::of);
    }

    /** Returns how long machine detection took; posted if machine detection ran before. */
    public @Nullable Duration getMachineDetectionDuration() {
        return milliseconds("MachineDetectionDuration");
    }

    @Override
    String parameterKinds() {
        return "CallSid:s AccountSid:s From:p To:p CallStatus:w ApiVersion:t Direction:w Caller:p Called:p ForwardedFrom:p CallerName:t ParentCallSid:s CallToken:t StirVerstat:w ApplicationSid:s FromCity:t FromState:t FromZip:t FromCountry:t ToCity:t ToState:t ToZip:t ToCountry:t CallerCity:t CallerState:t CallerZip:t CallerCountry:t CalledCity:t CalledState:t CalledZip:t CalledCountry:t ErrorCode:i ErrorUrl:t AnsweredBy:w MachineDetectionDuration:m";
    }
}

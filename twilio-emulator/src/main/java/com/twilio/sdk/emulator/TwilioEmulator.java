package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.phone.Script;
import com.twilio.sdk.emulator.internal.phone.Unmet;
import com.twilio.sdk.rest.TwilioClient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A local Twilio: it serves the REST API on loopback, runs TwiML on a virtual clock, sends signed webhooks to the app
 * under test, and has a phone for every number.
 *
 * <p>{@code TwilioEmulator twilio = TwilioEmulator.start(); twilio.client().messages().create(m -> m.to("+15558675310")
 * .from("+14155992671").body("Hello"))} ⇒ {@code twilio.phone("+15558675310").inbox()} has the text after
 * {@link #awaitIdle()}. It is a simulation: what it does not simulate is a warning in the log. Thread-safe.
 */
public final class TwilioEmulator implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final House house;
    private final List<Runnable> undialled = new ArrayList<>();

    TwilioEmulator(TwilioEmulatorBuilder options) {
        this.house = new House(options);
    }

    /** Starts a local Twilio on a free port, with the clock at {@link ClockMode#AUTO}. */
    public static TwilioEmulator start() {
        return builder().start();
    }

    /** Returns a builder for another port, clock or seed. */
    public static TwilioEmulatorBuilder builder() {
        return new TwilioEmulatorBuilder();
    }

    /** Returns where the REST API is: {@code http://127.0.0.1:} and the port. */
    public String baseUrl() {
        return house.baseUrl();
    }

    /** Returns the SID of the account that is there from the start. */
    public String accountSid() {
        return house.account.sid();
    }

    /** Returns the token of that account: for basic authentication, and the key of the webhook signatures. */
    public String authToken() {
        return String.valueOf(house.account.text("auth_token"));
    }

    /** Returns the SID of an API key that may be used in place of the account's SID. */
    public String apiKey() {
        return house.apiKey;
    }

    /** Returns the secret of {@link #apiKey()}. */
    public String apiSecret() {
        return house.apiSecret;
    }

    /** Returns the numbers of the account, the oldest first; the trial sender +14155992671 is the last from the start. */
    public List<String> numbers() {
        return house.loop.call(house::ownNumbers);
    }

    /** Sets the URL that is requested when a phone calls {@code appNumber}, with POST. */
    public void voiceUrl(String appNumber, String url) {
        house.loop.call(() -> house.own(appNumber).set("voice_url", url));
    }

    /** Sets the URL that is requested when a phone texts {@code appNumber}, with POST. */
    public void messageUrl(String appNumber, String url) {
        house.loop.call(() -> house.own(appNumber).set("sms_url", url));
    }

    /** Returns a client of this local Twilio; it is closed with the emulator. */
    public TwilioClient client() {
        return house.client();
    }

    /** Returns the phone with a number, ten national digits counting as one of +1, or with an address. */
    public Phone phone(String number) {
        var handset = house.phones.get(number);
        return new Phone(
                handset,
                (to, script) -> dialLater(handset.number(), to, script),
                (to, body) -> house.loop.call(() ->
                        house.messages.receive(handset.number(), house.own(to), body, List.of())));
    }

    private Runnable dialLater(String from, String to, Script script) {
        onLoop(() -> {
            house.own(to);
            house.calls.expectCalls();
        });
        Runnable dial = () -> house.calls.callIn(from, to, script);
        return house.clock == ClockMode.REAL
                ? () -> onLoop(dial)
                : () -> {
                    synchronized (undialled) {
                        undialled.add(dial);
                    }
                };
    }

    /** Dials what waits in one piece, so that the clock does not run between two calls. */
    private void dial() {
        List<Runnable> dials;
        synchronized (undialled) {
            dials = List.copyOf(undialled);
            undialled.clear();
        }
        if (!dials.isEmpty()) {
            onLoop(() -> dials.forEach(Runnable::run));
        }
    }

    private void onLoop(Runnable work) {
        house.loop.call(Executors.callable(work));
    }

    /** Returns where faults are asked for: of the REST API's answers, and of status callbacks. */
    public Faults faults() {
        return new Faults(house.faults);
    }

    /** Returns the time on the emulator's clock. */
    public Instant now() {
        return house.loop.now();
    }

    /**
     * Moves the clock on, runs what is due on the way, and returns when that is done.
     *
     * @throws IllegalStateException with the wall clock, or if it takes longer than a minute of real time
     */
    public void advance(Duration duration) {
        dial();
        house.loop.advance(duration);
        house.throwFailures();
    }

    /**
     * Waits until nothing is left to do: no webhook runs, and no event is to come but limits of calls that stay up.
     *
     * @throws IllegalStateException if that takes longer than 30 s of real time
     */
    public void awaitIdle() {
        dial();
        house.loop.awaitIdle(PATIENCE);
        house.throwFailures();
    }

    /**
     * Waits as {@link #awaitIdle()} does, and checks that every phone heard and did what it was told.
     *
     * @throws AssertionError with the expectations that did not come true and the whole log, in which {@code >} marks
     *     what a phone heard instead and {@code !} the line that was expected there
     */
    public void verify() {
        awaitIdle();
        List<Unmet> unmet = house.phones.unmet();
        if (!unmet.isEmpty()) {
            throw new AssertionError(new UnmetReport(unmet, log()).toString());
        }
    }

    /** Returns the story of a call, dialled legs included, or of a text: a line for each thing that happened. */
    public String transcript(String sid) {
        return house.log.story(sid).stream()
                .map(LogEntry::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Returns everything that happened so far, in order. */
    public List<LogEntry> log() {
        return house.log.entries();
    }

    /** Returns the requests to the app so far with their answers, in order. */
    public List<WebhookExchange> webhooks() {
        return house.log.webhooks();
    }

    /** Stops the server and the clock; what is still to come does not happen. */
    @Override
    public void close() {
        house.close();
    }
}

package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.internal.rest.Form;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Calls whose documents are twimlets, and a browser that looks at them. */
class TwimletTest {
    private static final String CALLER = "+15558675310";
    private static final String AGENT = "+15558675311";
    private static final String OTHER = "+15558675312";

    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);

    @AfterEach
    void close() {
        twilio.close();
    }

    /** Places a call to the caller with a twimlet whose parameters are names and values in turn. */
    private String call(String twimlet, String... pairs) {
        return rest.call(CALLER, "http://twimlets.com" + twimlet + "?" + query(pairs));
    }

    private static String query(String... pairs) {
        Form form = new Form();
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(pairs[i], pairs[i + 1]);
        }
        return form.encode();
    }

    private HttpResponse<String> browse(String path, String... pairs) {
        URI uri = URI.create(twilio.baseUrl() + path + "?" + query(pairs));
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String response(String verbs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs + "</Response>";
    }

    @Test
    void menu_leadsToTheChosenOptionAndAsksAgainOtherwise() {
        twilio.phone(CALLER)
                .answers()
                .hears("Press 1 or 22")
                .presses("9#")
                .hears("There is no such choice")
                .presses("1#")
                .hears("One it is");
        call(
                "/menu",
                "Message",
                "Press 1 or 22",
                "Options[1]",
                "http://twimlets.com/message?Message=One+it+is",
                "Options[22]",
                "http://twimlets.com/message?Message=Two");

        twilio.verify();
        assertThat(browse("/menu", "Message", "Hi", "Options[22]", "http://a/").body())
                .isEqualTo(response("<Gather numDigits=\"2\"><Say>Hi</Say></Gather><Redirect/>"));
    }

    @Test
    void menu_redirectsABrowser() {
        HttpResponse<String> answer =
                browse("/menu", "Options[1]", "http://a.example/x?y=1", "Digits", "1");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://a.example/x?y=1");
    }

    @Test
    void forward_connectsAndHangsUpAfterwards() {
        twilio.phone(AGENT).answers().says("Hello").hangsUp();
        twilio.phone(CALLER).answers().hears("Hello");
        call("/forward", "PhoneNumber", AGENT);

        twilio.verify();
        assertThat(browse("/forward", "PhoneNumber", AGENT, "CallerId", "+15550001111")
                        .body())
                .isEqualTo(response("<Dial action=\"/forward?Dial=true\" timeout=\"20\""
                        + " callerId=\"+15550001111\">+15558675311</Dial>"));
    }

    @Test
    void forward_leadsToTheFailUrlWhenNobodyAnswers() {
        twilio.phone(AGENT).doesNotAnswer();
        twilio.phone(CALLER).answers().hears("Nobody there");
        call(
                "/forward",
                "PhoneNumber",
                AGENT,
                "FailUrl",
                "http://twimlets.com/message?Message=Nobody+there");

        twilio.verify();
    }

    @Test
    void forward_refusesCallersThatAreNotAllowed() {
        assertThat(browse(
                                "/forward",
                                "PhoneNumber",
                                AGENT,
                                "AllowedCallers[0]",
                                "555-867-5310",
                                "From",
                                OTHER)
                        .body())
                .isEqualTo(response("<Say>You may not call this number. Good bye.</Say>"));
        assertThat(browse(
                                "/forward",
                                "PhoneNumber",
                                AGENT,
                                "AllowedCallers[0]",
                                "555-867-5310",
                                "From",
                                CALLER)
                        .body())
                .contains("<Dial");
    }

    @Test
    void simulring_connectsWhoPressesAKeyFirst() {
        twilio.phone(AGENT).doesNotAnswer();
        twilio.phone(OTHER).answers().hears("A sale").presses("5").hears("I am here");
        twilio.phone(CALLER).answers().says("I am here");
        call("/simulring", "PhoneNumbers[0]", AGENT, "PhoneNumbers[1]", OTHER, "Message", "A sale");

        twilio.awaitIdle();
        assertThat(twilio.transcript(twilio.webhooks().get(0).sid()))
                .contains("is connected with +15558675312");
    }

    @Test
    void findMe_goesOnToTheNextNumberWithoutAKey() {
        twilio.phone(AGENT).answers().hears("Press any key");
        twilio.phone(OTHER).answers().hears("Press any key").presses("1");
        String sid = call("/findme", "PhoneNumbers[0]", AGENT, "PhoneNumbers[1]", OTHER);

        twilio.verify();
        assertThat(twilio.transcript(sid)).contains("is connected with +15558675312");
        assertThat(browse("/findme", "PhoneNumbers[0]", AGENT, "PhoneNumbers[1]", OTHER)
                        .body())
                .isEqualTo(response(
                        "<Dial action=\"/findme?Dial=true&amp;PhoneNumbers%5B0%5D=%2B15558675312\""
                                + " timeout=\"60\"><Number url=\"/whisper?HumanCheck=1\">"
                                + "+15558675311</Number></Dial>"));
    }

    @Test
    void findMe_failsWhenNobodyIsLeft() {
        twilio.phone(AGENT).busy();
        twilio.phone(CALLER).answers().hears("Sorry");
        call(
                "/findme",
                "PhoneNumbers[0]",
                AGENT,
                "FailUrl",
                "http://twimlets.com/message?Message=Sorry");

        twilio.verify();
    }

    @Test
    void callMe_whispersFirst() {
        twilio.phone(AGENT).answers().hears("From the web").presses("1");
        String sid = call("/callme", "PhoneNumber", AGENT, "Message", "From the web");

        twilio.verify();
        assertThat(twilio.transcript(sid)).contains("is connected with +15558675311");
    }

    @Test
    void whisper_answersByItsDigits() {
        assertThat(browse("/whisper", "Message", "Hi").body())
                .isEqualTo(response("<Gather numDigits=\"1\"><Say>Hi</Say></Gather>"));
        assertThat(browse("/whisper", "Digits", "1").body())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");
        assertThat(browse("/whisper", "Digits", "").body()).isEqualTo(response("<Hangup/>"));
    }

    @Test
    void echo_returnsTheDocument() {
        twilio.phone(CALLER).answers().hears("Echo");
        call("/echo", "Twiml", "<Response><Say>Echo</Say></Response>");

        twilio.verify();
    }

    @Test
    void conference_asksForThePasswordAndKnowsModerators() {
        assertThat(browse("/conference", "Name", "Room", "Password", "42").body())
                .isEqualTo(response("<Gather numDigits=\"2\"><Say>Enter the password.</Say>"
                        + "</Gather><Redirect/>"));
        assertThat(browse(
                                "/conference",
                                "Name",
                                "Room",
                                "Password",
                                "42",
                                "Digits",
                                "42",
                                "Moderators[0]",
                                CALLER,
                                "From",
                                OTHER,
                                "Message",
                                "Welcome",
                                "Music",
                                "rock")
                        .body())
                .isEqualTo(response(
                        "<Say>Welcome</Say><Dial><Conference startConferenceOnEnter=\"false\""
                                + " waitUrl=\"/holdmusic?Bucket=com.twilio.music.rock\">Room"
                                + "</Conference></Dial>"));
    }

    @Test
    void voicemail_recordsAndWarnsOfTheEmail() {
        twilio.phone(CALLER).answers().hears("leave a message").says("Call me").hears("Thank you");
        call("/voicemail", "Email", "a@example.com");

        twilio.verify();
        List<String> warnings = twilio.log().stream()
                .filter(entry -> entry.kind() == LogEntry.Kind.WARNING)
                .map(entry -> entry.text().replaceAll("the recording is .*", ""))
                .toList();
        assertThat(warnings)
                .containsExactly(
                        "the twimlet /voicemail sends no e-mail to 'a@example.com' here; ");
    }

    @Test
    void holdMusic_playsAgainAndAgain() {
        assertThat(browse("/holdmusic", "Bucket", "com.twilio.music.rock").body())
                .isEqualTo(response(
                        "<Play>http://com.twilio.music.rock.s3.amazonaws.com/music.mp3</Play>"
                                + "<Redirect/>"));
    }
}

package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.webhook.MessagingRequest;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class MessagingServletTest {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final WebServer server = new WebServer();
    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    /** Answers with what came. */
    static class Parrot extends MessagingServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected @Nullable MessagingResponse answer(MessagingRequest message) {
            if (message.getMedia().isEmpty() && message.getBody() == null) {
                return null;
            }
            return new MessagingResponse().message(words(message.getBody()).strip());
        }
    }

    private static String words(@Nullable String body) {
        if (body == null) {
            throw new IllegalStateException("no words, only a picture");
        }
        return body;
    }

    private String body(MessagingServlet servlet, Map<String, String> form, String... parameters) {
        server.signatures().servlet("/text", servlet, parameters).start();
        return server.signedPost("/text", form).body();
    }

    @Test
    void servlet_answersWithAMessage() {
        assertThat(body(new Parrot(), Map.of("Body", " <ä> & 😀 ")))
                .isEqualTo(XML + "<Response><Message>&lt;ä&gt; &amp; 😀</Message></Response>");
    }

    @Test
    void null_isNoAnswer() {
        assertThat(body(new Parrot(), Map.of())).isEqualTo(XML + "<Response/>");
    }

    @Test
    void failure_apologizesInTheWordsOfTheInitParam() {
        Map<String, String> form =
                Map.of("MediaUrl0", "https://example.com/a.jpg", "MessageSid", "MM1");
        assertThat(body(new Parrot(), form, "apology", "Bitte noch einmal."))
                .isEqualTo(XML + "<Response><Message>Bitte noch einmal.</Message></Response>");
        assertThat(log.lines())
                .containsExactly(
                        "SEVERE com.twilio.sdk.servlet.MessagingServletTest$Parrot failed for"
                                + " message MM1.");
    }

    @Test
    void failure_isSilentWhereTheApologyIsNull() {
        MessagingServlet silent = new Parrot() {
            private static final long serialVersionUID = 1L;

            @Override
            protected MessagingResponse answer(MessagingRequest message, HttpServletRequest http)
                    throws InterruptedException {
                throw new InterruptedException("secret");
            }

            @Override
            protected @Nullable MessagingResponse apologize(
                    MessagingRequest message, Exception failure) {
                return Thread.interrupted() ? null : super.apologize(message, failure);
            }
        };
        assertThat(body(silent, Map.of("Body", "Hi"))).isEqualTo(XML + "<Response/>");
    }

    @Test
    void failure_apologizesInEnglishByDefault() {
        assertThat(body(
                        new MessagingServlet() {
                            private static final long serialVersionUID = 1L;
                        },
                        Map.of()))
                .isEqualTo(XML
                        + "<Response><Message>We are sorry, something went wrong. Please try again"
                        + " later.</Message></Response>");
    }
}

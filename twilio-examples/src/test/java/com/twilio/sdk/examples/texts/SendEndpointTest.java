package com.twilio.sdk.examples.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.rest.TwilioClient;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import okhttp3.OkHttpClient;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The endpoints in a Tomcat that has one thread alone. */
class SendEndpointTest {
    private static final Logger CONTAINER = Logger.getLogger("org.apache");
    private static final String PHONE = "+15558675310";
    private static final String URL = "http://twimlets.com/message?Message=ahoy+hoy";

    private final Tomcat tomcat = new Tomcat();
    private final Console console = new Console();
    private TwilioEmulator twilio;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        twilio = TwilioEmulator.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        twilio.close();
    }

    @Test
    void makeCall_callsThePhoneAndAnswersThatThereIsNoError() throws Exception {
        String from = twilio.numbers().get(0);
        twilio.phone(PHONE).answers().hears("ahoy hoy");
        String app = serve(Map.of(
                "/makeCall", SendEndpoint.call(twilio.client(), PHONE, from, URL, console.out)));

        HttpResponse<String> answer = post(app + "/makeCall").join();

        twilio.verify();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/json;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("{\"error\":false}");
        assertThat(console.text()).isEqualTo(from + "\n");
    }

    @Test
    void makeCall_answersWhyThereIsNoCall() throws Exception {
        String app = serve(Map.of(
                "/makeCall",
                SendEndpoint.call(twilio.client(), "nobody", "4155992671", URL, console.out)));

        HttpResponse<String> answer = post(app + "/makeCall").join();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"error\":{\"status\":400,\"code\":21211,\"message\":\"")
                .contains("nobody");
        assertThat(console.text()).isEmpty();
    }

    @Test
    void sendSms_textsThePhoneAndAnswersThatThereIsNoError() throws Exception {
        SendTextLater sender = new SendTextLater(twilio.client(), console.out);
        String app = serve(Map.of(
                "/sendSms",
                SendEndpoint.text(sender, PHONE, "4155992671", "ahoy hoy! Java here.")));

        assertThat(post(app + "/sendSms").join().body()).isEqualTo("{\"error\":false}");

        twilio.awaitIdle();
        assertThat(twilio.phone(PHONE).inbox())
                .singleElement()
                .returns("ahoy hoy! Java here.", text -> text.body());
        assertThat(console.text()).startsWith("Sent: the SID of this text is SM");
    }

    @Test
    void theOnlyThread_servesOthersWhileTwilioHasNotAnswered() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (TwilioClient slow = slowClient(asked, goOn)) {
            String app = serve(Map.of(
                    "/makeCall",
                    SendEndpoint.call(slow, PHONE, twilio.numbers().get(0), URL, console.out),
                    "/hello",
                    new Hello()));

            CompletableFuture<HttpResponse<String>> call = post(app + "/makeCall");
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            String other = post(app + "/hello").get(30, TimeUnit.SECONDS).body();

            assertThat(other).isEqualTo("hello");
            assertThat(call).isNotDone();
            goOn.countDown();
            assertThat(call.get(30, TimeUnit.SECONDS).body()).isEqualTo("{\"error\":false}");
        } finally {
            goOn.countDown();
        }
    }

    /** A client that says when it asks, and whose request then waits until it may go on. */
    private TwilioClient slowClient(CountDownLatch asked, CountDownLatch goOn) {
        OkHttpClient waiting = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    asked.countDown();
                    try {
                        assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return chain.proceed(chain.request());
                })
                .build();
        return TwilioClient.builder()
                .accountSid(twilio.accountSid())
                .authToken(twilio.authToken())
                .baseUrl(twilio.baseUrl())
                .httpClient(waiting)
                .build();
    }

    private static final class Hello extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse answer)
                throws IOException {
            answer.getWriter().write("hello");
        }
    }

    private String serve(Map<String, HttpServlet> servlets) throws LifecycleException {
        CONTAINER.setLevel(Level.OFF);
        tomcat.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxThreads", "1");
        connector.setProperty("minSpareThreads", "1");
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", folder.toString());
        servlets.forEach((path, servlet) -> {
            Wrapper wrapper = Tomcat.addServlet(context, path, servlet);
            wrapper.setAsyncSupported(true);
            wrapper.addMapping(path);
        });
        tomcat.start();
        return "http://127.0.0.1:" + connector.getLocalPort();
    }

    private static CompletableFuture<HttpResponse<String>> post(String url) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(url))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}

package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.type.Secret;
import com.twilio.sdk.webhook.RequestSignature;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

class SubaccountTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest main = new Rest(twilio);
    private String sid = "";
    private String token = "";
    private String path = "";

    @BeforeEach
    void create() {
        HttpResponse<String> created =
                main.post("/2010-04-01/Accounts.json", "FriendlyName", "Branch");
        sid = Rest.field(created, "sid");
        token = Rest.field(created, "auth_token");
        path = "/2010-04-01/Accounts/" + sid;
    }

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private Rest branch() {
        return new Rest(twilio, sid, token);
    }

    @Test
    void subaccount_mayNotTouchTheMainAccount() {
        HttpResponse<String> refused = branch().get("/Calls.json");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body())
                .isEqualTo(
                        "{\"code\":20003,\"message\":\"The account " + sid
                                + " may not use the account " + twilio.accountSid() + ".\","
                                + "\"more_info\":\"https://www.twilio.com/docs/errors/20003\",\"status\":401}");
        assertThat(branch().get(path + "/Calls.json").statusCode()).isEqualTo(200);
    }

    @Test
    void subaccount_seesItselfAloneAndTheMainAccountSeesBoth() {
        assertThat(branch().get("/2010-04-01/Accounts.json").body())
                .contains(sid)
                .doesNotContain("\"sid\":\"" + twilio.accountSid());
        assertThat(main.get("/2010-04-01/Accounts.json").body())
                .contains("\"sid\":\"" + sid, "\"sid\":\"" + twilio.accountSid());
    }

    @Test
    void keyOfASubaccount_actsForItAlone() {
        HttpResponse<String> key = main.post(path + "/Keys.json", "FriendlyName", "k");
        Rest rest = new Rest(twilio, Rest.field(key, "sid"), Rest.field(key, "secret"));

        assertThat(rest.get(path + "/Calls.json").statusCode()).isEqualTo(200);
        assertThat(rest.get("/Calls.json").statusCode()).isEqualTo(401);
    }

    @Test
    void suspendedAccount_isRefusedUntilItIsActiveAgain() {
        main.post(path + ".json", "Status", "suspended");

        assertThat(branch().get(path + "/Calls.json").body())
                .contains("\"code\":20005,\"message\":\"The account " + sid + " is suspended.\"");
        main.post(path + ".json", "Status", "active");
        assertThat(branch().get(path + "/Calls.json").statusCode()).isEqualTo(200);
    }

    @Test
    void statusOfAnAccount_isChecked() {
        assertThat(main.post(path + ".json", "Status", "gone").body())
                .contains("21475", "Status is 'gone'; active, suspended or closed is possible.");
        assertThat(main.post(
                                "/2010-04-01/Accounts/" + twilio.accountSid() + ".json",
                                "Status",
                                "closed")
                        .body())
                .contains("21477", "The status of a main account cannot be changed.");
    }

    @Test
    void webhooksOfASubaccount_areSignedWithItsToken() {
        app.twiml("/voice", "<Say>Hello</Say>");
        main.post(
                path + "/Calls.json",
                "To",
                "+15558675310",
                "From",
                "+15558675311",
                "Url",
                app.url("/voice"),
                "StatusCallback",
                app.url("/status"));
        twilio.awaitIdle();

        RequestSignature signature = new RequestSignature(Secret.of(token));
        assertThat(twilio.webhooks())
                .hasSize(2)
                .allSatisfy(exchange -> assertThat(app.seen(exchange.url().replace(app.url(""), ""))
                                .get(0)
                                .headers())
                        .containsEntry(
                                "X-twilio-signature",
                                signature.sign(exchange.url(), exchange.parameters())));
    }
}

package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One token per account. */
class AccountKeysTest {
    private static final String A = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String B = "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private static final String URL = "https://h/voice";

    private final RequestValidator ofA = RequestValidator.of("token-a");
    private final RequestValidator ofB = RequestValidator.of("token-b");
    private final RequestValidator both = RequestValidator.builder()
            .authToken(A, "token-a")
            .authToken(B, "old-b")
            .authToken(B, "token-b")
            .build();

    @Test
    void validate_takesTheKeysOfTheAccountThatTheFormNames() {
        assertThat(form(both, ofA, A)).isEqualTo(ValidationReason.VALID);
        assertThat(form(both, ofB, B)).isEqualTo(ValidationReason.VALID);
        assertThat(form(both, ofA, B)).isEqualTo(ValidationReason.WRONG_SIGNATURE);
    }

    @Test
    void validate_takesTheKeysOfTheAccountThatTheQueryOfAGetNames() {
        for (String url : List.of(URL + "?x=1&AccountSid=" + A, URL + "?%41ccountSid=" + A)) {
            assertThat(both.isValid(url, ofA.sign(url))).isTrue();
            assertThat(both.isValid(url, ofB.sign(url))).isFalse();
        }
    }

    @Test
    void validate_hasNoKeyForAnUnknownAccountOrNone() {
        assertThat(form(both, ofA, "AC1")).isEqualTo(ValidationReason.NO_KEY);
        assertThat(form(both, ofA)).isEqualTo(ValidationReason.NO_KEY);
        assertThat(both.validate(URL, ofA.sign(URL)).getReason())
                .isEqualTo(ValidationReason.NO_KEY);
    }

    @Test
    void validate_hasNoKeyForARequestThatNamesTwoAccounts() {
        String url = URL + "?AccountSid=" + B + "&AccountSid%00=&AccountSid=" + A;

        assertThat(form(both, ofA, A, B)).isEqualTo(ValidationReason.NO_KEY);
        assertThat(both.validate(url, ofA.sign(url)).getReason())
                .isEqualTo(ValidationReason.NO_KEY);
    }

    @Test
    void validate_doesNotLetTheQueryOfAFormSayWhoseItIs() {
        String url = URL + "?AccountSid=" + B;
        Map<String, String> form = Map.of("AccountSid", A);

        assertThat(both.isValid(url, form, ofB.sign(url, form))).isFalse();
        assertThat(both.isValid(url, form, ofA.sign(url, form))).isTrue();
    }

    @Test
    void validate_takesTheGeneralKeysForAccountsWithoutTheirOwn() {
        RequestValidator main = RequestValidator.of("main");
        RequestValidator mixed = RequestValidator.builder()
                .authToken("main")
                .authToken(B, "token-b")
                .build();

        assertThat(form(mixed, main, A)).isEqualTo(ValidationReason.VALID);
        assertThat(form(mixed, main)).isEqualTo(ValidationReason.VALID);
        assertThat(form(mixed, ofB, B)).isEqualTo(ValidationReason.VALID);
        assertThat(form(mixed, main, B)).isEqualTo(ValidationReason.WRONG_SIGNATURE);
    }

    @Test
    void authTokens_areLookedUpForWhatCanBeASid() {
        List<String> asked = new ArrayList<>();
        RequestValidator looking = RequestValidator.builder()
                .authTokens(sid -> {
                    asked.add(sid);
                    return sid.equals(A) ? List.of("token-a") : List.of();
                })
                .build();

        assertThat(form(looking, ofA, A)).isEqualTo(ValidationReason.VALID);
        assertThat(form(looking, ofA, B)).isEqualTo(ValidationReason.NO_KEY);
        for (String sid : List.of("", "../" + A, "AC'--", "A".repeat(65), A + "\u00E4")) {
            assertThat(form(looking, ofA, sid)).isEqualTo(ValidationReason.NO_KEY);
        }
        assertThat(asked).containsExactly(A, B);
    }

    @Test
    void forAccount_checksWhatDoesNotNameItsAccount() {
        byte[] body = {1, 2, 3};
        String url = RequestValidator.withBodyHash(URL, body);

        assertThat(both.forAccount(A).isValid(url, body, ofA.sign(url))).isTrue();
        assertThat(both.forAccount(B).isValid(url, body, ofA.sign(url))).isFalse();
        assertThat(both.forAccount(A).isValidWebSocket("wss://h/", ofA.sign("wss://h/")))
                .isTrue();
        assertThat(both.forAccount("AC1").validate(url, body, ofA.sign(url)).getReason())
                .isEqualTo(ValidationReason.NO_KEY);
    }

    @Test
    void sign_usesTheKeyOfTheAccountThatTheFormNames() {
        Map<String, String> form = Map.of("AccountSid", A);

        assertThat(both.sign(URL, form)).isEqualTo(ofA.sign(URL, form));
        assertThatThrownBy(() -> both.sign(URL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no auth token for the account that the request names; add it"
                        + " with RequestValidator.builder().authToken(accountSid, authToken).");
    }

    private static ValidationReason form(
            RequestValidator validator, RequestValidator signer, String... accounts) {
        Map<String, String[]> form = accounts.length == 0
                ? Map.of("From", new String[] {"+1"})
                : Map.of("AccountSid", accounts);
        return validator.validate(URL, form, signer.sign(URL, form)).getReason();
    }
}

package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioNotFoundException;
import com.twilio.sdk.rest.lookups.v2.LineTypeIntelligenceInfo;
import com.twilio.sdk.rest.lookups.v2.PhoneNumber;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Objects;

class LookupTest {
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final TwilioClient client = twilio.client();

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void number_tellsItsCountryAndItsNationalFormat() {
        PhoneNumber us = client.lookups().v2().phoneNumbers("+15558675310").fetch();
        assertThat(us.getCountryCode() + us.getCallingCountryCode() + us.getNationalFormat())
                .isEqualTo("US1(555) 867-5310");
        assertThat(us.getValid()).isTrue();
        assertThat(us.getLineTypeIntelligence()).isNull();

        PhoneNumber german = client.lookups().v2().phoneNumbers("+4930123456").fetch();
        assertThat(german.getCountryCode() + " " + german.getNationalFormat())
                .isEqualTo("DE 030123456");
    }

    @Test
    void nationalNumber_isReadWithItsCountry() {
        assertThat(client.lookups()
                        .v2()
                        .phoneNumbers("030123456")
                        .fetch(f -> f.countryCode("DE"))
                        .getPhoneNumber())
                .isEqualTo("+4930123456");
    }

    @Test
    void textThatIsNoNumber_isNotValid() {
        PhoneNumber none = client.lookups().v2().phoneNumbers("abc").fetch();

        assertThat(none.getValid()).isFalse();
        assertThat(none.getValidationErrors()).hasToString("[NOT_A_NUMBER]");
        assertThatThrownBy(() -> client.lookups().v1().phoneNumbers("abc").fetch())
                .isInstanceOf(TwilioNotFoundException.class);
    }

    @Test
    void fields_bringTheLineAndWarnOfWhatIsNotSimulated() {
        PhoneNumber number = client.lookups()
                .v2()
                .phoneNumbers("+15558675310")
                .fetch(f -> f.fields("line_type_intelligence,sim_swap"));

        LineTypeIntelligenceInfo line = Objects.requireNonNull(number.getLineTypeIntelligence());
        assertThat(line.getType() + " " + line.getCarrierName()).isEqualTo("mobile Local Twilio");
        assertThat(twilio.log())
                .extracting(LogEntry::text)
                .contains("the field sim_swap of Lookup is not simulated; it is null");
    }

    @Test
    void firstVersion_bringsTheCarrier() {
        var number =
                client.lookups().v1().phoneNumbers("+15558675310").fetch(f -> f.type("carrier"));

        assertThat(number.getNationalFormat()).isEqualTo("(555) 867-5310");
        assertThat(String.valueOf(number.raw("carrier"))).contains("Local Twilio");
    }
}

package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioNotFoundException;
import com.twilio.sdk.rest.api.v2010.AvailablePhoneNumberCountryLocal;
import com.twilio.sdk.rest.api.v2010.AvailablePhoneNumberCountryLocalQuery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

class AvailableNumbersTest {
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final TwilioClient client = twilio.client();
    private final Rest rest = new Rest(twilio);

    @AfterEach
    void close() {
        twilio.close();
    }

    private static List<AvailablePhoneNumberCountryLocal> local(
            TwilioEmulator twilio,
            String country,
            Consumer<AvailablePhoneNumberCountryLocalQuery> query) {
        return twilio.client()
                .availablePhoneNumbers(country)
                .local()
                .list(query)
                .toList();
    }

    private List<String> numbers(
            String country, Consumer<AvailablePhoneNumberCountryLocalQuery> query) {
        return local(twilio, country, query).stream()
                .map(offer -> Objects.requireNonNull(offer.getPhoneNumber()))
                .toList();
    }

    private int count(Consumer<AvailablePhoneNumberCountryLocalQuery> query) {
        return numbers("US", query).size();
    }

    @Test
    void numberForSale_tellsWhereItIsAndWhatItCanDo() {
        AvailablePhoneNumberCountryLocal first =
                local(twilio, "US", q -> q.areaCode(510)).get(0);

        String number = Objects.requireNonNull(first.getPhoneNumber());
        assertThat(number).matches("\\+151055501[0-9]{2}");
        assertThat(first.toJson())
                .isEqualTo(("{\"friendly_name\":\"(510) 555-%s\",\"phone_number\":\"%s\","
                                + "\"lata\":\"722\",\"locality\":\"Oakland\",\"rate_center\":\"OAKLAND\","
                                + "\"latitude\":\"37.80\",\"longitude\":\"-122.27\",\"region\":\"CA\","
                                + "\"postal_code\":\"94612\",\"iso_country\":\"US\","
                                + "\"address_requirements\":\"none\",\"beta\":false,\"capabilities\":"
                                + "{\"voice\":true,\"sms\":true,\"mms\":true,\"fax\":false}}")
                        .formatted(number.substring(8), number));
    }

    @Test
    void sameSeed_sellsTheSameNumbersInTheSameOrder() {
        List<String> once = numbers("US", q -> q.areaCode(510));

        assertThat(once).hasSize(20).doesNotHaveDuplicates();
        assertThat(numbers("US", q -> q.areaCode(510))).isEqualTo(once);
        try (TwilioEmulator same = TwilioEmulator.start();
                TwilioEmulator other = TwilioEmulator.builder().seed(7).start()) {
            assertThat(local(same, "US", q -> q.areaCode(510)))
                    .isEqualTo(local(twilio, "US", q -> q.areaCode(510)));
            assertThat(local(other, "US", q -> q.areaCode(510)))
                    .isNotEqualTo(local(twilio, "US", q -> q.areaCode(510)));
        }
    }

    @Test
    void boughtNumber_isNoLongerForSaleUntilItIsReleased() {
        List<String> before = numbers("US", q -> q.areaCode(510));

        var bought = client.incomingPhoneNumbers().create(c -> c.phoneNumber(before.get(0)));

        assertThat(numbers("US", q -> q.areaCode(510))).isEqualTo(before.subList(1, 20));
        assertThat(Rest.field(
                        rest.post("/IncomingPhoneNumbers.json", "PhoneNumber", before.get(0)),
                        "code"))
                .isEqualTo("21422");
        client.incomingPhoneNumbers(bought.getSid()).delete();
        assertThat(numbers("US", q -> q.areaCode(510))).isEqualTo(before);
    }

    @Test
    void areaCode_buysTheFirstNumberThatTheSearchShows() {
        String first = numbers("CA", q -> q.areaCode(416)).get(0);

        assertThat(client.incomingPhoneNumbers().create(c -> c.areaCode("416")).getPhoneNumber())
                .isEqualTo(first);
        assertThat(numbers("CA", q -> q.areaCode(416))).doesNotContain(first).hasSize(19);
    }

    @Test
    void areaCodeWithoutNumbers_isAnEmptyListAndCannotBeBoughtFrom() {
        assertThat(numbers("US", q -> q.areaCode(533))).isEmpty();
        assertThat(numbers("US", q -> q.areaCode(416))).isEmpty();
        assertThat(rest.post("/IncomingPhoneNumbers.json", "AreaCode", "533").body())
                .contains("\"code\":21452,\"message\":\"No number is free in the area code 533.\"");
        assertThat(rest.get("/AvailablePhoneNumbers/US/Local.json?AreaCode=51").body())
                .contains("\"code\":21451,\"message\":\"AreaCode is '51'; it has three digits.\"");
    }

    @Test
    void contains_readsDigitsLettersAndStars() {
        String first = numbers("US", q -> q.areaCode(510)).get(0);

        assertThat(numbers("US", q -> q.contains(first.substring(1)))).containsExactly(first);
        assertThat(numbers("US", q -> q.contains("510***" + first.substring(8))))
                .containsExactly(first);
        assertThat(numbers("US", q -> q.contains("JKL01")))
                .hasSizeGreaterThan(20)
                .allMatch(number -> number.contains("55501"));
        assertThat(numbers("US", q -> q.contains("777777"))).isEmpty();
        assertThat(rest.get("/AvailablePhoneNumbers/US/Local.json?Contains=%25").body())
                .contains("\"code\":20422,\"message\":\"Contains is '%'; at least two digits,"
                        + " letters or * is possible.\"");
    }

    @Test
    void place_isAskedForByAnyOfItsNames() {
        assertThat(count(q -> q.inRegion("nm"))).isEqualTo(40);
        assertThat(count(q -> q.inLocality("Oakland"))).isEqualTo(40);
        assertThat(count(q -> q.inPostalCode("94612"))).isEqualTo(40);
        assertThat(count(q -> q.inLata("834"))).isEqualTo(20);
        assertThat(count(q -> q.inLata("+15105550100").inRegion("CA").areaCode(415)))
                .isEqualTo(20);
        assertThat(count(q -> q.inRateCenter("+15105550100").inLata("722"))).isEqualTo(40);
        assertThat(count(q -> q.inRegion("NM").inLocality("Oakland"))).isZero();
    }

    @Test
    void near_isWithinTheDistanceInMiles() {
        assertThat(count(q -> q.nearNumber("+15105550100").distance(5))).isEqualTo(40);
        assertThat(count(q -> q.nearNumber("+15105550100"))).isEqualTo(80);
        assertThat(count(q -> q.nearLatLong("21.3,-157.9").distance(500))).isEqualTo(20);
        assertThat(rest.get("/AvailablePhoneNumbers/US/Local.json?NearNumber=%2B15105550100"
                                + "&Distance=501")
                        .body())
                .contains("\"message\":\"Distance is '501'; 0 to 500 miles is possible.\"");
        assertThat(rest.get("/AvailablePhoneNumbers/US/Local.json?NearLatLong=1..2,3")
                        .body())
                .contains("\"message\":\"NearLatLong is '1..2,3'; latitude and longitude, such as"
                        + " 37.78,-122.39 is possible.\"");
    }

    @Test
    void capability_isAskedForEitherWay() {
        assertThat(count(q -> q.areaCode(510).smsEnabled(true).mmsEnabled(true).voiceEnabled(true)))
                .isEqualTo(20);
        assertThat(count(q -> q.areaCode(510).faxEnabled(true))).isZero();
        assertThat(count(q -> q.areaCode(510).smsEnabled(false))).isZero();
        assertThat(numbers("DE", q -> q.smsEnabled(true))).isEmpty();
        assertThat(client.availablePhoneNumbers("DE")
                        .mobile()
                        .list(q -> q.smsEnabled(true).mmsEnabled(false))
                        .toList())
                .hasSize(20);
    }

    @Test
    void addressThatIsNeeded_canBeExcludedAndIsAskedForByThePurchase() {
        String berlin = numbers("DE", q -> q.inLocality("Berlin")).get(0);
        assertThat(numbers("DE", q -> q.excludeAllAddressRequired(true))).isEmpty();
        assertThat(numbers("DE", q -> q.excludeLocalAddressRequired(true))).isEmpty();
        assertThat(numbers("GB", q -> q.excludeLocalAddressRequired(true))).isNotEmpty();
        assertThat(numbers("GB", q -> q.excludeAllAddressRequired(true))).isEmpty();

        assertThat(rest.post("/IncomingPhoneNumbers.json", "PhoneNumber", berlin)
                        .body())
                .contains("\"code\":21615,\"message\":\"" + berlin
                        + " needs an AddressSid: an address in DE.\"");
        assertThat(rest.post(
                                "/IncomingPhoneNumbers.json",
                                "PhoneNumber",
                                berlin,
                                "AddressSid",
                                "AD" + "1".repeat(32))
                        .body())
                .contains(
                        "\"address_requirements\":\"local\"",
                        "\"capabilities\":{\"voice\":true,\"sms\":false,\"mms\":false,\"fax\":false}");
    }

    @Test
    void pages_haveTheSizeThatIsAskedForAndLoseNothing() {
        List<String> all = numbers("US", q -> q.inRegion("CA"));

        assertThat(numbers("US", q -> q.inRegion("CA").pageSize(7L))).isEqualTo(all);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all).hasSizeGreaterThan(200);
        assertThat(rest.get("/AvailablePhoneNumbers/US/Local.json?AreaCode=510&PageSize=15")
                        .body())
                .contains("\"next_page_uri\":\"/2010-04-01/Accounts/" + twilio.accountSid()
                        + "/AvailablePhoneNumbers/US/Local.json?AreaCode=510&PageSize=15&Page=1");
    }

    @Test
    void numberBoughtFromTheSecondPage_stillLeadsBackToTheFirstOne() {
        List<String> all = numbers("US", q -> q.areaCode(510));
        String path = "/AvailablePhoneNumbers/US/Local.json?AreaCode=510&PageSize=5";
        String first = rest.get(path).body();
        String second = Rest.field(rest.get(path), "next_page_uri");
        String back = Rest.field(rest.get(second), "previous_page_uri");

        client.incomingPhoneNumbers().create(c -> c.phoneNumber(all.get(5)));

        assertThat(shown(rest.get(back).body())).isEqualTo(shown(first)).hasSize(5);
    }

    private static List<String> shown(String page) {
        return Pattern.compile("\"phone_number\":\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(number -> number.group(1))
                .toList();
    }

    @Test
    void numberBoughtWhileThePagesAreRead_doesNotBreakThem() {
        List<String> all = numbers("US", q -> q.areaCode(510));

        client.availablePhoneNumbers("US").local().list(q -> q.areaCode(510).pageSize(5L)).stream()
                .forEach(offer -> client.incomingPhoneNumbers()
                        .create(c -> c.phoneNumber(offer.getPhoneNumber())));

        assertThat(twilio.numbers()).endsWith(all.toArray(new String[0]));
        assertThat(numbers("US", q -> q.areaCode(510))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US, Local, \\+1[2-9][0-9]{2}55501[0-9]{2}",
        "US, TollFree, \\+18[0-9]{2}55501[0-9]{2}",
        "CA, Local, \\+1[2-9][0-9]{2}55501[0-9]{2}",
        "CA, TollFree, \\+18[0-9]{2}55501[0-9]{2}",
        "GB, Local, \\+44[0-9]{10}",
        "GB, Mobile, \\+447700900[0-9]{3}",
        "GB, National, \\+443069990[0-9]{3}",
        "GB, TollFree, \\+448081570[0-9]{3}",
        "DE, Local, '\\+49(30|221|40|69|89)[0-9]{7,8}'",
        "DE, Mobile, \\+4917139200[0-9]{2}",
        "DE, TollFree, \\+498005550[0-9]{3}",
        "FR, Local, \\+33[1-5][0-9]{8}",
        "FR, Mobile, \\+3363998[0-9]{4}",
        "FR, TollFree, \\+33805550[0-9]{3}",
        "ES, Mobile, \\+34[0-9]{9}",
        "IE, Local, \\+353[0-9]{9}"
    })
    void kindOfACountry_hasItsNumbers(String country, String kind, String pattern) {
        String body = rest.get("/AvailablePhoneNumbers/" + country + "/" + kind + ".json")
                .body();

        assertThat(body.split("\"phone_number\":\"")).hasSizeGreaterThan(20);
        for (String part : List.of(body.split("\"phone_number\":\"")).subList(1, 21)) {
            assertThat(part.substring(0, part.indexOf('"'))).matches(pattern);
        }
        assertThat(body).contains("\"iso_country\":\"" + country + "\"");
    }

    @Test
    void countries_tellTheirKinds() {
        String path = "/2010-04-01/Accounts/" + twilio.accountSid() + "/AvailablePhoneNumbers/";

        assertThat(client.availablePhoneNumbers().list().toList())
                .extracting(country -> country.getCountryCode() + " " + country.getCountry())
                .contains("US United States", "CA Canada", "GB United Kingdom", "DE Germany");
        assertThat(rest.get("/AvailablePhoneNumbers/US.json").body())
                .isEqualTo("{\"country_code\":\"US\",\"country\":\"United States\",\"uri\":\""
                        + path
                        + "US.json\",\"beta\":false,\"subresource_uris\":{\"local\":\"" + path
                        + "US/Local.json\",\"toll_free\":\"" + path + "US/TollFree.json\"}}");
    }

    @Test
    void countryOrKindWithoutNumbers_isNotFound() {
        assertThatThrownBy(() -> client.availablePhoneNumbers("AQ").fetch())
                .isInstanceOf(TwilioNotFoundException.class);
        assertThatThrownBy(
                        () -> client.availablePhoneNumbers("US").mobile().list().toList())
                .isInstanceOf(TwilioNotFoundException.class);
    }

    @Test
    void areaCodeOfACountryThatHasNone_isAWarning() {
        assertThat(numbers("GB", q -> q.areaCode(207))).isEmpty();
        assertThat(twilio.log())
                .extracting(LogEntry::text)
                .contains("AreaCode is for the United States and Canada alone; it finds nothing in"
                        + " GB.");
    }

    @Test
    void purchaseOfOneKind_takesThatKindAlone() {
        String mobile = Objects.requireNonNull(client.availablePhoneNumbers("GB")
                .mobile()
                .list()
                .limit(1)
                .toList()
                .get(0)
                .getPhoneNumber());

        assertThat(rest.post("/IncomingPhoneNumbers/Local.json", "PhoneNumber", mobile)
                        .body())
                .contains("\"code\":21458,\"message\":\"" + mobile
                        + " is of the kind Mobile, not Local.\"");
        assertThat(rest.post("/IncomingPhoneNumbers/Mobile.json", "PhoneNumber", mobile)
                        .statusCode())
                .isEqualTo(201);
        assertThat(twilio.numbers()).endsWith(mobile);
        assertThat(rest.get("/IncomingPhoneNumbers/Mobile.json").body()).contains(mobile);
        assertThat(rest.get("/IncomingPhoneNumbers/TollFree.json").body()).doesNotContain(mobile);
    }

    @Test
    void purchase_normalizesTheNumberAndRefusesWhatIsNone() {
        assertThat(client.incomingPhoneNumbers()
                        .create(c -> c.phoneNumber("(310) 555-0100"))
                        .getPhoneNumber())
                .isEqualTo("+13105550100");
        assertThat(rest.post("/IncomingPhoneNumbers.json", "PhoneNumber", "client:bob")
                        .body())
                .contains("\"code\":21421,\"message\":\"PhoneNumber is 'client:bob', which is no"
                        + " phone number.\"");
    }
}

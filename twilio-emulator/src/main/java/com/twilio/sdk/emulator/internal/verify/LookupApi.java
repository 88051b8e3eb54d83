package com.twilio.sdk.emulator.internal.verify;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.phone.Country;
import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lookup, versions 1 and 2: what a number says by itself, and a carrier that is the same for all. */
public final class LookupApi {
    private static final String CARRIER = "Local Twilio";
    private static final List<String> DATA = List.of(
            "caller_name",
            "sim_swap",
            "call_forwarding",
            "line_type_intelligence",
            "line_status",
            "identity_match",
            "reassigned_number",
            "sms_pumping_risk",
            "phone_number_quality_score",
            "pre_fill");

    private final EventLog log;

    public LookupApi(EventLog log) {
        this.log = log;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        return Map.of(
                "lookups_v1.FetchPhoneNumber", this::first,
                "lookups_v2.FetchPhoneNumber", this::second);
    }

    private static String number(RestRequest request) {
        String given = String.valueOf(request.variables().get("PhoneNumber"));
        String country = request.query().text("CountryCode", "US");
        String number = Numbers.normalize(given);
        Country named = Country.named(country);
        return number.startsWith("+") || named == null || !number.matches("[0-9]{4,14}")
                ? number
                : "+" + named.code() + number.replaceFirst("^0", "");
    }

    private Resource first(RestRequest request) {
        String number = number(request);
        if (!Numbers.isNumber(number)) {
            throw RestError.notFound(request.path());
        }
        List<String> types = request.query().all("Type");
        Country country = Country.of(number);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("caller_name", types.contains("caller-name") ? callerName() : null);
        fields.put("country_code", country == null ? null : country.name());
        fields.put("phone_number", number);
        fields.put("national_format", Country.national(number));
        fields.put("carrier", types.contains("carrier") ? carrier("name") : null);
        fields.put("add_ons", null);
        return new Resource(number, fields);
    }

    private Resource second(RestRequest request) {
        String number = number(request);
        boolean valid = Numbers.isNumber(number);
        Country country = valid ? Country.of(number) : null;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("calling_country_code", country == null ? null : country.code());
        fields.put("country_code", country == null ? null : country.name());
        fields.put("phone_number", number);
        fields.put("national_format", valid ? Country.national(number) : null);
        fields.put("valid", valid);
        fields.put("validation_errors", valid ? List.of() : List.of("NOT_A_NUMBER"));
        List<String> wanted = List.of(request.query().text("Fields", "").split(","));
        for (String name : DATA) {
            fields.put(name, wanted.contains(name) ? data(name) : null);
        }
        return new Resource(number, fields);
    }

    private @Nullable Object data(String name) {
        if (name.equals("line_type_intelligence")) {
            return carrier("carrier_name");
        }
        if (name.equals("caller_name")) {
            return callerName();
        }
        log.add(
                LogEntry.Kind.WARNING,
                null,
                "the field " + name + " of Lookup is not simulated; it is null");
        return null;
    }

    private static Map<String, @Nullable Object> callerName() {
        Map<String, @Nullable Object> name = new LinkedHashMap<>();
        name.put("caller_name", "LOCAL TWILIO");
        name.put("caller_type", "CONSUMER");
        name.put("error_code", null);
        return name;
    }

    private static Map<String, @Nullable Object> carrier(String nameField) {
        Map<String, @Nullable Object> carrier = new LinkedHashMap<>();
        carrier.put("mobile_country_code", "310");
        carrier.put("mobile_network_code", "000");
        carrier.put(nameField, CARRIER);
        carrier.put("type", "mobile");
        carrier.put("error_code", null);
        return carrier;
    }
}

package com.twilio.sdk.emulator.internal.number;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.phone.Country;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Pages;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;
import com.twilio.sdk.emulator.internal.rest.Store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The search for numbers that can be bought: those of the {@link Stock} that no account has.
 *
 * <p>{@code GET …/AvailablePhoneNumbers/US/Local.json?AreaCode=510} ⇒ {@code +151055501…}
 */
public final class AvailableNumbersApi {
    private static final List<String> KINDS = List.of(
            "Local", "Mobile", "TollFree", "National", "SharedCost", "Voip", "MachineToMachine");

    private static final List<String> NORTH_AMERICAN = List.of(
            "AreaCode",
            "NearNumber",
            "NearLatLong",
            "InPostalCode",
            "InRegion",
            "InRateCenter",
            "InLata");

    private final EventLog log;
    private final OwnNumbers numbers;
    private final Stock stock;

    public AvailableNumbersApi(EventLog log, OwnNumbers numbers, Stock stock) {
        this.log = log;
        this.numbers = numbers;
        this.stock = stock;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        Map<String, Behaviour> behaviours = new HashMap<>();
        behaviours.put("ListAvailablePhoneNumberCountry", this::countries);
        behaviours.put("FetchAvailablePhoneNumberCountry", this::country);
        for (String kind : KINDS) {
            behaviours.put("ListAvailablePhoneNumber" + kind, request -> search(request, kind));
        }
        return behaviours;
    }

    private Resource countries(RestRequest request) {
        List<Resource> countries = Country.all().stream()
                .map(country -> country(request.account(), country.name()))
                .toList();
        return new Resource("", new Pages(request, countries).page());
    }

    private Resource country(RestRequest request) {
        return country(request.account(), code(request));
    }

    private Resource country(String account, String code) {
        String path = Store.account(account) + "/AvailablePhoneNumbers/" + code;
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : stock.kinds(code)) {
            kinds.put(NumberRange.type(kind), path + "/" + kind + ".json");
        }
        return new Resource(code, new LinkedHashMap<>())
                .set("country_code", code)
                .set(
                        "country",
                        new Locale.Builder()
                                .setRegion(code)
                                .build()
                                .getDisplayCountry(Locale.ENGLISH))
                .set("uri", path + ".json")
                .set("beta", false)
                .set("subresource_uris", kinds);
    }

    /** Returns the country of the path; there is nothing at the path of one that has no numbers. */
    private String code(RestRequest request) {
        String code = request.variables().getOrDefault("CountryCode", "");
        if (stock.kinds(code).isEmpty()) {
            throw RestError.notFound(request.path());
        }
        return code;
    }

    private Resource search(RestRequest request, String kind) {
        String country = code(request);
        if (!stock.kinds(country).contains(kind)) {
            throw RestError.notFound(request.path());
        }
        warnOfWhatFindsNothing(request, country);
        Search search = new Search(request.query(), stock);
        String edge = request.query().text("PageToken", "").replaceFirst("^P[AB]", "");
        List<Resource> found = stock.offers(country, kind).stream()
                .filter(search::finds)
                .filter(offer -> isFree(offer) || edge.equals(offer.number()))
                .map(Offer::resource)
                .toList();
        return new Resource("", new Pages(request, found).page());
    }

    private void warnOfWhatFindsNothing(RestRequest request, String country) {
        for (String name : NORTH_AMERICAN) {
            if (request.query().has(name) && !country.matches("US|CA")) {
                log.add(
                        LogEntry.Kind.WARNING,
                        null,
                        name + " is for the United States and Canada alone; it finds nothing in "
                                + country + ".");
            }
        }
    }

    /** A number at the edge of a page still marks where the page beside it ends or begins if it was sold in between. */
    private boolean isFree(Offer offer) {
        return numbers.find(offer.number()) == null;
    }
}

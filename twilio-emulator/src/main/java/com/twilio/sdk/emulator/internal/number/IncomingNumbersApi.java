package com.twilio.sdk.emulator.internal.number;

import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Creation;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Pages;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.webhook.Urls;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the REST API does to the numbers of an account: buys and configures them. */
public final class IncomingNumbersApi {
    private static final List<String> URLS =
            List.of("VoiceUrl", "VoiceFallbackUrl", "SmsUrl", "SmsFallbackUrl", "StatusCallback");
    private static final List<String> METHODS = List.of(
            "VoiceMethod",
            "VoiceFallbackMethod",
            "SmsMethod",
            "SmsFallbackMethod",
            "StatusCallbackMethod");

    private final Store store;
    private final OwnNumbers numbers;
    private final Stock stock;

    public IncomingNumbersApi(Store store, OwnNumbers numbers, Stock stock) {
        this.store = store;
        this.numbers = numbers;
        this.stock = stock;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        return Map.of(
                "CreateIncomingPhoneNumber", request -> buy(request, ""),
                "CreateIncomingPhoneNumberLocal", request -> buy(request, "Local"),
                "CreateIncomingPhoneNumberMobile", request -> buy(request, "Mobile"),
                "CreateIncomingPhoneNumberTollFree", request -> buy(request, "TollFree"),
                "ListIncomingPhoneNumberLocal", request -> list(request, "Local"),
                "ListIncomingPhoneNumberMobile", request -> list(request, "Mobile"),
                "ListIncomingPhoneNumberTollFree", request -> list(request, "TollFree"),
                "UpdateIncomingPhoneNumber", this::configure);
    }

    private Resource buy(RestRequest request, String kind) {
        checkHooks(request.form());
        String wanted = request.form().text("PhoneNumber", "");
        String number = wanted.isEmpty() ? ofArea(request.form()) : Numbers.normalize(wanted);
        if (!Numbers.isNumber(number) || number.equals("+15005550001")) {
            throw RestError.badRequest(
                    21421, "PhoneNumber is '" + wanted + "', which is no phone number.");
        }
        if (numbers.find(number) != null || number.equals("+15005550000")) {
            throw RestError.badRequest(21422, number + " is taken.");
        }
        NumberRange range = stock.range(number);
        check(request.form(), number, range, kind);
        Resource bought = numbers.add(request.account(), number);
        if (range != null) {
            bought.set("capabilities", range.capabilities())
                    .set("address_requirements", range.address())
                    .set("type", range.type());
        }
        Creation.assign(request, bought);
        return bought.set("phone_number", number);
    }

    /** A number that is for sale nowhere is of every kind and needs no address. */
    private static void check(Form form, String number, @Nullable NumberRange range, String kind) {
        if (range == null) {
            return;
        }
        if (!kind.isEmpty() && !range.kind().equals(kind)) {
            throw RestError.badRequest(
                    21458, number + " is of the kind " + range.kind() + ", not " + kind + ".");
        }
        if (range.address().equals("local") && !form.has("AddressSid")) {
            throw RestError.badRequest(
                    21615, number + " needs an AddressSid: an address in " + range.country() + ".");
        }
    }

    private String ofArea(Form form) {
        String area = form.text("AreaCode", "");
        if (!area.matches("[2-9][0-9]{2}")) {
            throw RestError.badRequest(
                    21451, "A number needs a PhoneNumber or an AreaCode of three digits.");
        }
        return List.of("US", "CA").stream()
                .flatMap(country -> stock.offers(country, "Local").stream())
                .filter(offer -> offer.areaCode().equals(area))
                .map(Offer::number)
                .filter(number -> numbers.find(number) == null)
                .findFirst()
                .orElseThrow(() -> RestError.badRequest(
                        21452, "No number is free in the area code " + area + "."));
    }

    /** Numbers of the account whose kind is known. */
    private Resource list(RestRequest request, String kind) {
        List<Resource> own = numbers.of(request.account()).stream()
                .filter(number -> {
                    NumberRange range = stock.range(String.valueOf(number.text("phone_number")));
                    return range != null && range.kind().equals(kind);
                })
                .toList();
        return new Resource("", Pages.matching(request, own));
    }

    private Resource configure(RestRequest request) {
        Resource number = store.find(request.list(), request.sid());
        if (number == null) {
            throw RestError.notFound(request.path());
        }
        checkHooks(request.form());
        Creation.assign(request, number);
        store.touch(number);
        return number;
    }

    /** Refuses a URL or a method that could never be requested; empty takes one away. */
    private static void checkHooks(Form form) {
        for (String name : URLS) {
            String url = form.text(name, "");
            if (!url.isEmpty() && !Urls.isHttp(url)) {
                throw RestError.badRequest(
                        21402, name + " is '" + url + "', which is no http URL.");
            }
        }
        for (String name : METHODS) {
            String method = form.text(name, "POST");
            if (!method.toUpperCase(Locale.ROOT).matches("GET|POST")) {
                throw RestError.badRequest(
                        21403, name + " is '" + method + "'; GET or POST is possible.");
            }
        }
    }
}

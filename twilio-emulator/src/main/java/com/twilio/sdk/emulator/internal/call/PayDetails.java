package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a caller keyed in for a payment: checked as it comes, shown with all but the last digits hidden. */
final class PayDetails {
    private final Attributes attributes;
    private final YearMonth today;
    private final List<PayStep> steps = new ArrayList<>();
    private final Map<PayStep, String> entered = new EnumMap<>(PayStep.class);

    PayDetails(Attributes attributes, Instant now) {
        this.attributes = attributes;
        this.today = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        if (method().equals("ach-debit")) {
            steps.add(PayStep.ROUTING_NUMBER);
            steps.add(PayStep.ACCOUNT_NUMBER);
            return;
        }
        steps.add(PayStep.CARD_NUMBER);
        steps.add(PayStep.EXPIRATION);
        if (attributes.text("securityCode", "true").equals("true")) {
            steps.add(PayStep.SECURITY_CODE);
        }
        if (attributes.text("postalCode", "true").equals("true")) {
            steps.add(PayStep.POSTAL_CODE);
        }
    }

    String method() {
        return attributes.text("paymentMethod", "credit-card");
    }

    List<PayStep> steps() {
        return steps;
    }

    /** Returns whether an amount is charged; else a token is made. */
    boolean charges() {
        return attributes.text("chargeAmount", "0").matches(".*[1-9].*");
    }

    /** Returns the brand of the card by its first digits; empty before it was entered. */
    String cardType() {
        String card = entered.getOrDefault(PayStep.CARD_NUMBER, "");
        if (card.isEmpty()) {
            return "";
        }
        if (card.startsWith("4")) {
            return "visa";
        }
        if (card.matches("(5[1-5]|2[2-7]).*")) {
            return "mastercard";
        }
        if (card.matches("3[47].*")) {
            return "amex";
        }
        if (card.matches("3[0689].*")) {
            return "diners-club";
        }
        return card.startsWith("35") ? "jcb" : card.startsWith("6") ? "discover" : "maestro";
    }

    /** Takes an entry; returns the type of the mistake, empty if there is none. */
    String take(PayStep step, String keys) {
        if (!isValid(step, keys)) {
            return step.error;
        }
        entered.put(step, keys);
        String brands = attributes.text("validCardTypes", "visa mastercard amex");
        if (step == PayStep.CARD_NUMBER && !List.of(brands.split("\\s+")).contains(cardType())) {
            entered.remove(step);
            return "invalid-card-type";
        }
        return "";
    }

    private boolean isValid(PayStep step, String keys) {
        return switch (step) {
            case CARD_NUMBER -> keys.matches("[0-9]{13,19}") && hasCheckDigit(keys);
            case EXPIRATION -> keys.matches("(0[1-9]|1[0-2])[0-9]{2}") && !isPast(keys);
            case SECURITY_CODE -> keys.length() == (cardType().equals("amex") ? 4 : 3);
            case POSTAL_CODE -> keys.length() >= attributes.number("minPostalCodeLength", 1);
            case ROUTING_NUMBER -> keys.length() == 9;
            case ACCOUNT_NUMBER -> keys.matches("[0-9]{3,17}");
            case PROCESSING -> true;
        };
    }

    private boolean isPast(String monthAndYear) {
        return YearMonth.of(
                        2000 + Integer.parseInt(monthAndYear.substring(2)),
                        Integer.parseInt(monthAndYear.substring(0, 2)))
                .isBefore(today);
    }

    /** The check of ISO/IEC 7812: every second digit from the right counts twice. */
    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Returns what the app may know. */
    Form parameters() {
        Form form = new Form();
        entered.forEach((step, keys) -> {
            switch (step) {
                case CARD_NUMBER -> {
                    form.add("PaymentCardNumber", hidden(keys, 4));
                    form.add("PaymentCardType", cardType());
                }
                case EXPIRATION -> form.add("ExpirationDate", keys);
                case SECURITY_CODE -> form.add("SecurityCode", hidden(keys, 0));
                case POSTAL_CODE -> form.add("PaymentCardPostalCode", keys);
                case ROUTING_NUMBER -> form.add("BankRoutingNumber", keys);
                case ACCOUNT_NUMBER -> form.add("BankAccountNumber", hidden(keys, 2));
                case PROCESSING -> {}
            }
        });
        String postal = attributes.text("postalCode", "true");
        return postal.matches("true|false") || method().equals("ach-debit")
                ? form
                : form.add("PaymentCardPostalCode", postal);
    }

    private static String hidden(String keys, int shown) {
        int cut = keys.length() - shown;
        return "x".repeat(cut) + keys.substring(cut);
    }
}

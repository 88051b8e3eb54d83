package com.twilio.sdk.emulator.internal.rest;

import com.twilio.sdk.emulator.internal.phone.Numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Keeps the resources that a list's parameters ask for: equal texts, numbers in any writing, ranges of dates. */
final class Filter {
    private static final List<String> PAGING = List.of("PageSize", "Page", "PageToken");

    private final RestRequest request;

    Filter(RestRequest request) {
        this.request = request;
    }

    boolean keeps(Resource resource) {
        return request.query().asMap().entrySet().stream()
                .filter(parameter -> !PAGING.contains(parameter.getKey()))
                .allMatch(parameter ->
                        keeps(resource, parameter.getKey(), parameter.getValue().get(0)));
    }

    private boolean keeps(Resource resource, String name, String wanted) {
        boolean before = name.endsWith("<");
        boolean after = name.endsWith(">");
        String field = snake(before || after ? name.substring(0, name.length() - 1) : name);
        String type = request.operation().type().fields().get(field);
        if (type == null || wanted.isEmpty()) {
            return true;
        }
        String value = resource.text(field);
        if (value == null) {
            return false;
        }
        return type.equals("date")
                ? inRange(Store.readDate(value), wanted, before, after)
                : same(field, value, wanted);
    }

    private static boolean same(String field, String value, String wanted) {
        return switch (field) {
            case "to", "from" -> value.equals(Numbers.normalize(wanted)) || value.equals(wanted);
            case "phone_number" -> value.matches(".*" + numberPattern(wanted) + ".*");
            default -> value.equals(wanted);
        };
    }

    private static String numberPattern(String wanted) {
        return wanted.replaceAll("[^0-9A-Za-z*]", "").replace("*", "[0-9]");
    }

    private static boolean inRange(Instant value, String wanted, boolean before, boolean after) {
        Instant from = instant(wanted);
        Instant to = wanted.length() == 10 ? from.plusSeconds(86_399) : from;
        return before ? !value.isAfter(to) : after ? !value.isBefore(from) : onDay(value, from);
    }

    private static boolean onDay(Instant value, Instant day) {
        return LocalDate.ofInstant(value, ZoneOffset.UTC)
                .equals(LocalDate.ofInstant(day, ZoneOffset.UTC));
    }

    private static Instant instant(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : text.matches(".*(Z|[+-][0-9:]{4,6})")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw RestError.badRequest(20422, "'" + text + "' is no date; write it as 2026-01-31.");
        }
    }

    /** Turns {@code FriendlyName} into {@code friendly_name}. */
    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}

package com.twilio.sdk.emulator.internal.number;

import com.twilio.sdk.emulator.internal.phone.Country;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranges outside of North America: where a regulator keeps numbers for films, those, elsewhere some with 555.
 *
 * <p>Country, kind, prefix, digits that follow, capabilities (v or vs, with texts), address that is needed, place.
 *
 * @see <a href="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama">Ofcom, numbers for drama</a>
 */
final class OtherCountries {
    private static final String KNOWN = """
            GB;Local;+442079460;3;v;any;London
            GB;Local;+441134960;3;v;any;Leeds
            GB;Local;+441174960;3;v;any;Bristol
            GB;Local;+441214960;3;v;any;Birmingham
            GB;Local;+441314960;3;v;any;Edinburgh
            GB;Local;+441414960;3;v;any;Glasgow
            GB;Local;+441614960;3;v;any;Manchester
            GB;Mobile;+447700900;3;vs;none;
            GB;National;+443069990;3;v;none;
            GB;TollFree;+448081570;3;v;none;
            DE;Local;+493023125;3;v;local;Berlin
            DE;Local;+492214710;3;v;local;Köln
            DE;Local;+494066969;3;v;local;Hamburg
            DE;Local;+496990009;3;v;local;Frankfurt am Main
            DE;Local;+498999998;3;v;local;München
            DE;Mobile;+4917139200;2;vs;none;
            DE;TollFree;+498005550;3;v;none;
            FR;Local;+3319900;4;v;local;Paris
            FR;Local;+3326191;4;v;local;Rennes
            FR;Local;+3335301;4;v;local;Lille
            FR;Local;+3346571;4;v;local;Lyon
            FR;Local;+3353649;4;v;local;Bordeaux
            FR;Mobile;+3363998;4;vs;none;
            FR;TollFree;+33805550;3;v;none;
            """;

    private OtherCountries() {}

    static List<NumberRange> ranges() {
        List<NumberRange> ranges = new ArrayList<>();
        KNOWN.lines().forEach(line -> ranges.add(read(line)));
        for (Country country : Country.all()) {
            boolean known = country.code().equals("1")
                    || ranges.stream().anyMatch(range -> range.country().equals(country.name()));
            if (!known) {
                ranges.add(range(country, "Local", "25550", false));
                ranges.add(range(country, "Mobile", "75550", true));
                ranges.add(range(country, "TollFree", "80055", false));
            }
        }
        return ranges;
    }

    private static NumberRange read(String line) {
        String[] parts = line.split(";", -1);
        String city = parts[6];
        Place place =
                city.isEmpty() ? Place.NOWHERE : new Place(city, null, null, null, null, null);
        return new NumberRange(
                parts[0],
                parts[1],
                parts[2],
                Integer.parseInt(parts[3]),
                parts[4].equals("vs"),
                false,
                parts[5],
                place);
    }

    private static NumberRange range(Country country, String kind, String start, boolean sms) {
        return new NumberRange(
                country.name(),
                kind,
                "+" + country.code() + start,
                4,
                sms,
                false,
                "none",
                Place.NOWHERE);
    }
}

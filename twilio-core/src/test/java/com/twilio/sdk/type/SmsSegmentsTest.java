package com.twilio.sdk.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.type.SmsSegments.Encoding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;
import java.util.TreeSet;

class SmsSegmentsTest {
    /** The basic characters of 3GPP TS 23.038 by their code points, in the order of that table, the escape left out. */
    private static final int[] BASIC = {
        0x40, 0xA3, 0x24, 0xA5, 0xE8, 0xE9, 0xF9, 0xEC, 0xF2, 0xC7, 0x0A, 0xD8, 0xF8, 0x0D, 0xC5,
        0xE5, 0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, 0xC6,
        0xE6, 0xDF, 0xC9, 0x20, 0x21, 0x22, 0x23, 0xA4, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2A, 0x2B,
        0x2C, 0x2D, 0x2E, 0x2F, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A,
        0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0xA1, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49,
        0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x4F, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58,
        0x59, 0x5A, 0xC4, 0xD6, 0xD1, 0xDC, 0xA7, 0xBF, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67,
        0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76,
        0x77, 0x78, 0x79, 0x7A, 0xE4, 0xF6, 0xF1, 0xFC, 0xE0
    };

    /** The extension table: form feed ^ { } \ [ ~ ] | and the euro sign. */
    private static final int[] EXTENDED = {
        0x0C, 0x5E, 0x7B, 0x7D, 0x5C, 0x5B, 0x7E, 0x5D, 0x7C, 0x20AC
    };

    @Test
    void everyCharacter_hasTheUnitsThatTheTablesSay() {
        assertThat(BASIC).hasSize(127);
        Set<Integer> one = setOf(BASIC);
        Set<Integer> two = setOf(EXTENDED);

        for (int c = 0; c <= 0x1FFFF; c++) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            SmsSegments sms = SmsSegments.of(Character.toString(c));
            boolean gsm = one.contains(c) || two.contains(c);

            assertThat(sms.encoding()).isEqualTo(gsm ? Encoding.GSM_7 : Encoding.UCS_2);
            assertThat(sms.units()).isEqualTo(one.contains(c) ? 1 : gsm || c > 0xFFFF ? 2 : 1);
            assertThat(sms.beyondGsm7()).hasSize(gsm ? 0 : 1);
        }
    }

    /** {@code text} is a unit that is repeated; the figures are worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "a,   0, GSM_7,   0, 1",
        "a,   1, GSM_7,   1, 1",
        "a, 160, GSM_7, 160, 1",
        "a, 161, GSM_7, 161, 2",
        "a, 306, GSM_7, 306, 2",
        "a, 307, GSM_7, 307, 3",
        "a, 459, GSM_7, 459, 3",
        "a, 460, GSM_7, 460, 4",
        "€,  80, GSM_7, 160, 1",
        "€,  81, GSM_7, 162, 2", // 76 of them, 152 units, in each segment
        "€, 152, GSM_7, 304, 2",
        "€, 153, GSM_7, 306, 3", // 306 units would fit in two if an escape could be split
        "ж,  70, UCS_2,  70, 1",
        "ж,  71, UCS_2,  71, 2",
        "ж, 134, UCS_2, 134, 2",
        "ж, 135, UCS_2, 135, 3",
        "😀,  35, UCS_2,  70, 1",
        "😀,  36, UCS_2,  72, 2", // 33 of them, 66 units, in each segment
        "😀,  66, UCS_2, 132, 2",
        "😀,  67, UCS_2, 134, 3" // 134 units would fit in two if a pair could be split
    })
    void lengths_areCountedAsByHand(
            String text, int times, Encoding encoding, int units, int segments) {
        String whole = text.repeat(times);

        SmsSegments sms = SmsSegments.of(whole);

        assertThat(sms.encoding()).isEqualTo(encoding);
        assertThat(sms.units()).isEqualTo(units);
        assertThat(sms.count()).isEqualTo(segments);
        assertThat(String.join("", sms.parts())).isEqualTo(whole);
    }

    @Test
    void anEscapeAtTheEndOfASegment_beginsTheNext() {
        SmsSegments sms = SmsSegments.of("a".repeat(152) + "€" + "b".repeat(20));

        assertThat(sms.parts()).containsExactly("a".repeat(152), "€" + "b".repeat(20));
    }

    @Test
    void aSurrogatePairAtTheEndOfASegment_beginsTheNext() {
        SmsSegments sms = SmsSegments.of("ж".repeat(66) + "😀" + "ж".repeat(10));

        assertThat(sms.parts()).containsExactly("ж".repeat(66), "😀" + "ж".repeat(10));
    }

    @Test
    void oneCharacterBeyondGsm7_makesTheWholeTextUcs2() {
        SmsSegments sms = SmsSegments.of("It’s “here” 👍 – isn’t it? [€5]");

        assertThat(sms.encoding()).isEqualTo(Encoding.UCS_2);
        assertThat(sms.beyondGsm7()).containsExactly("’", "“", "”", "👍", "–");
        assertThat(sms).hasToString("SmsSegments[UCS_2, 31 units, 1 segment]");
    }

    @Test
    void halfASurrogatePair_isCountedAsOneUnit() {
        assertThat(SmsSegments.of("\uD83D")).hasToString("SmsSegments[UCS_2, 1 unit, 1 segment]");
    }

    private static Set<Integer> setOf(int[] characters) {
        Set<Integer> set = new TreeSet<>();
        for (int character : characters) {
            set.add(character);
        }
        return set;
    }
}

package com.twilio.sdk.servlet;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Addresses and networks of proxies, such as {@code 10.0.0.0/8} and {@code ::1}; no name is ever looked up. */
final class ProxyAddresses {
    static final ProxyAddresses NONE = new ProxyAddresses(List.of());

    private static final class Network {
        private final byte[] address;
        private final int bits;

        Network(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> networks;

    private ProxyAddresses(List<Network> networks) {
        this.networks = networks;
    }

    static ProxyAddresses of(List<String> texts) {
        List<Network> networks = new ArrayList<>();
        for (String text : texts) {
            networks.add(network(text));
        }
        return new ProxyAddresses(List.copyOf(networks));
    }

    boolean isEmpty() {
        return networks.isEmpty();
    }

    boolean contain(@Nullable String address) {
        byte[] bytes = address == null ? null : bytes(address);
        return bytes != null && networks.stream().anyMatch(network -> network.contains(bytes));
    }

    private static Network network(String text) {
        int slash = text.indexOf('/');
        byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
        int bits = address == null ? -1 : address.length * 8;
        if (bits > 0 && slash >= 0) {
            String given = text.substring(slash + 1);
            bits = given.matches("[0-9]{1,3}") && Integer.parseInt(given) <= bits
                    ? Integer.parseInt(given)
                    : -1;
        }
        if (address == null || bits < 0) {
            throw new IllegalArgumentException("'" + text
                    + "' is not the address of a proxy; give addresses or networks such as 10.0.0.0/8"
                    + " and ::1.");
        }
        return new Network(address, bits);
    }

    /** Returns the bytes of a literal address, or null: whatever is not a literal would be looked up as a name. */
    private static byte @Nullable [] bytes(String text) {
        int zone = text.indexOf('%');
        String literal = zone < 0 ? text : text.substring(0, zone);
        boolean four = literal.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
        if (!four && !literal.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return null;
        }
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}

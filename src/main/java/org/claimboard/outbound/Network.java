package org.claimboard.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The addresses that begin with the same bits.
 *
 * @param address 4 or 16 bytes
 * @param bits how many of them count, from the left: 0 to 32, or to 128
 */
record Network(InetAddress address, int bits) {

    Network {
        if (bits < 0 || bits > address.getAddress().length * 8) {
            throw new IllegalArgumentException("a network of " + bits + " bits");
        }
    }

    /** Reads {@code 10.0.0.0/8} or {@code 2001:db8::/32}. */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? "" : text.substring(0, slash);
        if (!address.matches("[0-9a-fA-F:.]+")) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text);
        }
        try {
            return new Network(InetAddress.getByName(address), Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text, e);
        }
    }

    boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        return ours.length == theirs.length && Arrays.equals(start(ours), start(theirs));
    }

    private byte[] start(byte[] bytes) {
        return new BigInteger(1, bytes).shiftRight(bytes.length * 8 - bits).toByteArray();
    }
}

package org.claimboard.account;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection that sends as little at a time as it likes. */
public final class SlowClient implements AutoCloseable {

    private final Socket socket = new Socket();

    public SlowClient(String head) {
        this(InetAddress.getLoopbackAddress(), head);
    }

    /** From an address of this machine. */
    public SlowClient(InetAddress from, String head) {
        try {
            socket.bind(new InetSocketAddress(from, 0));
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            send(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Announces a body and sends nothing of it. */
    static SlowClient posting(String path, String type, int length) {
        return new SlowClient("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n");
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** One byte more; whether anybody still takes it. */
    boolean drip() {
        try {
            send("x");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Everything that was answered, until the other side hangs up. */
    public String answer(int patienceMillis) throws IOException {
        socket.setSoTimeout(patienceMillis);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** How many bytes still come, until the other side hangs up. */
    long rest(int patienceMillis) throws IOException {
        socket.setSoTimeout(patienceMillis);
        long bytes = 0;
        byte[] piece = new byte[8192];
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(piece)) {
                bytes += read;
            }
        } catch (SocketException e) {
            // It hung up with a reset.
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

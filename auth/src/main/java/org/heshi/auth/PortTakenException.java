package org.heshi.auth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Another program listens where one of ours has to. */
public class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PortTakenException(String who, int port, String setting) {
        super("Port %d, meant for %s, is taken by another program: end it, or choose another port with %s.".formatted(port, who, setting),
                null, false, false);
    }

    /** Refuses when somebody listens on the port of the loopback address. */
    public static void check(String who, int port, String setting) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException _) {
            throw new PortTakenException(who, port, setting);
        }
    }
}

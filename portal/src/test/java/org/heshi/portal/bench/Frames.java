package org.heshi.portal.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What comes in by the socket of a page, message by message, as a browser reads it: whole frames, unpacked when they come packed. */
final class Frames implements AutoCloseable {

    private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};
    private static final int PACKED = 0x40;
    private static final int LAST = 0x80;

    private final DataInputStream in;
    private final Inflater inflater = new Inflater(true);

    /** The answer that opened the socket has been read up to its status. */
    Frames(InputStream in) throws IOException {
        this.in = new DataInputStream(in);
        for (var ended = 0; ended < 4;) {
            var read = this.in.readByte();
            ended = read == (ended % 2 == 0 ? '\r' : '\n') ? ended + 1 : 0;
        }
    }

    String next() throws IOException {
        var message = new ByteArrayOutputStream();
        var first = in.readUnsignedByte();
        var begun = first;
        message.writeBytes(payload());
        while ((begun & LAST) == 0) {
            begun = in.readUnsignedByte();
            message.writeBytes(payload());
        }
        return new String((first & PACKED) == 0 ? message.toByteArray() : unpacked(message), StandardCharsets.UTF_8);
    }

    private byte[] payload() throws IOException {
        var length = (long) in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        return in.readNBytes(Math.toIntExact(length));
    }

    private byte[] unpacked(ByteArrayOutputStream packed) throws IOException {
        packed.writeBytes(TAIL);
        inflater.setInput(packed.toByteArray());
        var text = new ByteArrayOutputStream();
        var some = new byte[1024];
        try {
            for (var read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) {
                text.write(some, 0, read);
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
        return text.toByteArray();
    }

    @Override
    public void close() {
        inflater.end();
    }
}

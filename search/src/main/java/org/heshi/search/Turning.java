package org.heshi.search;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Turns the meaning of a question towards the documents that answer it: people ask in other words than documents answer in,
 * and the model knows the one as little as the other. One matrix, fitted by the yardstick's program on answered questions,
 * applied to questions only: what is in the index stays as the model made it.
 */
public final class Turning {

    private final float[][] rows;

    public Turning(float[][] rows) {
        this.rows = rows;
    }

    /** Leaves meanings as they are. */
    public static Turning none() {
        var rows = new float[Embedder.DIMENSION][Embedder.DIMENSION];
        for (var i = 0; i < rows.length; i++) {
            rows[i][i] = 1;
        }
        return new Turning(rows);
    }

    public static Turning shipped() {
        try (var file = Turning.class.getResourceAsStream("turning.bin")) {
            return file == null ? none() : read(file);
        } catch (IOException e) {
            throw new IllegalStateException("The matrix of the search cannot be read", e);
        }
    }

    static Turning read(InputStream file) throws IOException {
        var numbers = new DataInputStream(new BufferedInputStream(file));
        var rows = new float[Embedder.DIMENSION][Embedder.DIMENSION];
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                row[i] = Float.float16ToFloat(numbers.readShort());
            }
        }
        return new Turning(rows);
    }

    /** Half precision is precise enough, and half a megabyte. */
    public void write(OutputStream file) throws IOException {
        var numbers = new DataOutputStream(file);
        for (var row : rows) {
            for (var x : row) {
                numbers.writeShort(Float.floatToFloat16(x));
            }
        }
        numbers.flush();
    }

    /** The turned meaning, of length one again. */
    public Embedding turn(Embedding question) {
        var turned = new float[rows[0].length];
        for (var i = 0; i < rows.length; i++) {
            var x = question.vector()[i];
            for (var j = 0; j < turned.length; j++) {
                turned[j] += x * rows[i][j];
            }
        }
        return new Embedding(question.model(), turned);
    }
}

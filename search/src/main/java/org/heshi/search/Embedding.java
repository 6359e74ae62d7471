package org.heshi.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The meaning of a text as a model sees it, of length one; kept in the database with the model's name. */
public record Embedding(String model, float[] vector) {

    /** Into how many steps 1 is divided: the greatest number of 60,000 meanings is 0.43, so that none is cut off. */
    private static final double STEPS = 290;

    public Embedding {
        var square = 0.0;
        for (var x : vector) {
            square += x * x;
        }
        var length = (float) Math.sqrt(square);
        vector = vector.clone();
        for (var i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
    }

    /** Whether today's model made it; if not it is to be computed again. */
    public boolean isCurrent() {
        return model.equals(Embedder.MODEL);
    }

    /** How alike the two are, from -1 to 1. */
    public float alike(Embedding other) {
        var sum = 0f;
        for (var i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }

    /** As the index has it: a byte for each number, a quarter of the room, and distances three times as quick to tell. */
    byte[] steps() {
        var steps = new byte[vector.length];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.clamp(Math.round(vector[i] * STEPS), Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return steps;
    }

    /** How alike two are, from 0 to 1, by the score that engines give for the distance of their steps: 1 / (1 + its square). 0 stays 0: nobody compared them. */
    static double alike(double score) {
        return score == 0 ? 0 : 1 - (1 / score - 1) / (4 * STEPS * STEPS);
    }

    /** What every kept embedding of the model begins with, to ask the database for the others. */
    public static byte[] mark(String model) {
        return (model + "\0").getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        var mark = mark(model);
        var bytes = ByteBuffer.allocate(mark.length + vector.length * Short.BYTES).put(mark);
        for (var x : vector) {
            bytes.putShort(Float.floatToFloat16(x));
        }
        return bytes.array();
    }

    static Embedding of(byte[] bytes) {
        var end = 0;
        while (bytes[end] != 0) {
            end++;
        }
        var rest = ByteBuffer.wrap(bytes, end + 1, bytes.length - end - 1);
        var vector = new float[rest.remaining() / Short.BYTES];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat(rest.getShort());
        }
        return new Embedding(new String(bytes, 0, end, StandardCharsets.UTF_8), vector);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && model.equals(that.model) && Arrays.equals(vector, that.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(vector);
    }

    @Override
    public String toString() {
        return model;
    }
}

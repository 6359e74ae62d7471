package org.heshi.yardstick;

/** A square matrix that begins as the identity and learns by Adam. */
class Matrix {

    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double TINY = 1e-8;

    private final float[][] values;
    private final float[][] gradient;
    private final float[][] mean;
    private final float[][] square;
    private int steps;

    Matrix(int size) {
        values = new float[size][size];
        gradient = new float[size][size];
        mean = new float[size][size];
        square = new float[size][size];
        for (var i = 0; i < size; i++) {
            values[i][i] = 1;
        }
    }

    /** The vector, turned. */
    float[] times(float[] vector) {
        var turned = new float[vector.length];
        for (var i = 0; i < vector.length; i++) {
            add(turned, values[i], vector[i]);
        }
        return turned;
    }

    private static void add(float[] to, float[] what, float times) {
        for (var j = 0; j < to.length; j++) {
            to[j] += times * what[j];
        }
    }

    void collect(float[] from, float[] towards, float times) {
        for (var i = 0; i < from.length; i++) {
            add(gradient[i], towards, from[i] * times);
        }
    }

    void step(double size) {
        steps++;
        var first = (float) (size / (1 - Math.pow(FIRST, steps)));
        var second = (float) (1 / (1 - Math.pow(SECOND, steps)));
        for (var i = 0; i < values.length; i++) {
            for (var j = 0; j < values.length; j++) {
                var g = gradient[i][j];
                mean[i][j] = (float) (FIRST * mean[i][j] + (1 - FIRST) * g);
                square[i][j] = (float) (SECOND * square[i][j] + (1 - SECOND) * g * g);
                values[i][j] -= first * mean[i][j] / ((float) Math.sqrt(square[i][j] * second) + (float) TINY);
                gradient[i][j] = 0;
            }
        }
    }

    /** A copy that lies between this one and the identity. */
    float[][] towardsIdentity(float kept) {
        var between = new float[values.length][values.length];
        for (var i = 0; i < values.length; i++) {
            add(between[i], values[i], kept);
            between[i][i] += 1 - kept;
        }
        return between;
    }
}

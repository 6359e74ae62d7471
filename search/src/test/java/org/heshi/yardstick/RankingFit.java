package org.heshi.yardstick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heshi.search.Ranking;
import org.heshi.search.Signal;

/** Fits the weights: by a softmax over what was found for a question, what answers is to have all of it. Adam over all questions at once. */
class RankingFit {

    private static final int ROUNDS = 400;
    private static final double STEP = 0.05;
    private static final double PULL = 0.002;

    private final List<Signal> signals;
    private final List<double[][]> found = new ArrayList<>();
    private final List<boolean[]> right = new ArrayList<>();

    RankingFit(Set<Signal> signals) {
        this.signals = List.copyOf(signals);
    }

    void add(Query query, Map<Object, Map<Signal, Double>> evidence) {
        var documents = evidence.entrySet().stream().filter(document -> signals.stream().anyMatch(document.getValue()::containsKey)).toList();
        var isRight = new boolean[documents.size()];
        var rows = new double[documents.size()][signals.size()];
        var any = false;
        for (var i = 0; i < rows.length; i++) {
            isRight[i] = query.rel().contains(documents.get(i).getKey().toString());
            any |= isRight[i];
            for (var j = 0; j < signals.size(); j++) {
                rows[i][j] = documents.get(i).getValue().getOrDefault(signals.get(j), 0.0);
            }
        }
        if (any) {
            found.add(rows);
            right.add(isRight);
        }
    }

    Ranking fit() {
        var weights = new double[signals.size()];
        Arrays.fill(weights, 1);
        var mean = new double[weights.length];
        var square = new double[weights.length];
        for (var round = 1; round <= ROUNDS; round++) {
            var gradient = gradient(weights);
            for (var j = 0; j < weights.length; j++) {
                mean[j] = 0.9 * mean[j] + 0.1 * gradient[j];
                square[j] = 0.99 * square[j] + 0.01 * gradient[j] * gradient[j];
                weights[j] -= STEP * mean[j] / (1 - Math.pow(0.9, round)) / (Math.sqrt(square[j] / (1 - Math.pow(0.99, round))) + 1e-8);
            }
        }
        var fitted = new EnumMap<Signal, Double>(Signal.class);
        for (var j = 0; j < weights.length; j++) {
            fitted.put(signals.get(j), weights[j]);
        }
        return new Ranking(fitted);
    }

    private double[] gradient(double[] weights) {
        var sum = new double[weights.length];
        for (var q = 0; q < found.size(); q++) {
            addGradient(found.get(q), right.get(q), weights, sum);
        }
        for (var j = 0; j < sum.length; j++) {
            sum[j] = sum[j] / found.size() + PULL * weights[j];
        }
        return sum;
    }

    private static void addGradient(double[][] rows, boolean[] right, double[] weights, double[] sum) {
        var shares = new double[rows.length];
        var all = 0.0;
        var count = 0;
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < weights.length; j++) {
                shares[i] += weights[j] * rows[i][j];
            }
            all += shares[i] = Math.exp(shares[i]);
            count += right[i] ? 1 : 0;
        }
        for (var i = 0; i < rows.length; i++) {
            var pull = shares[i] / all - (right[i] ? 1.0 / count : 0);
            for (var j = 0; j < weights.length; j++) {
                sum[j] += pull * rows[i][j];
            }
        }
    }
}

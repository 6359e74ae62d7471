package org.heshi.yardstick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.heshi.search.Ranking;
import org.heshi.search.Signal;

/**
 * Fits the weights: of what was found for a question each document that answers is weighed, by a softmax, against a thirtieth of
 * all that does not answer, so that it is to stand among the first and not before all others. First among everything that was found,
 * then among what has a chance by then: the many that nothing speaks for would teach most and matter least. Adam over all questions at once.
 */
class RankingFit {

    private static final int ROUNDS = 400;
    private static final double STEP = 0.05;
    private static final double PULL = 0.002;
    private static final double SHARE = 30;
    private static final int CHANCE = 300;

    private final List<Signal> signals;
    private final List<double[][]> found = new ArrayList<>();
    private final List<boolean[]> right = new ArrayList<>();

    RankingFit(Set<Signal> signals) {
        this.signals = List.copyOf(signals);
    }

    void add(Query query, Map<Object, Map<Signal, Double>> evidence) {
        var documents = List.copyOf(evidence.entrySet());
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
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Nothing that was found answers any of the questions: there is nothing to learn from");
        }
        var first = descend(found, right);
        List<double[][]> chance = new ArrayList<>();
        List<boolean[]> answers = new ArrayList<>();
        for (var q = 0; q < found.size(); q++) {
            keep(found.get(q), right.get(q), first, chance, answers);
        }
        var weights = descend(chance, answers);
        var fitted = new EnumMap<Signal, Double>(Signal.class);
        for (var j = 0; j < weights.length; j++) {
            fitted.put(signals.get(j), weights[j]);
        }
        return new Ranking(fitted);
    }

    /** The best by these weights, if something that answers is among them. */
    private static void keep(double[][] rows, boolean[] right, double[] weights, List<double[][]> keptRows, List<boolean[]> keptRight) {
        var best = IntStream.range(0, rows.length).boxed().sorted(Comparator.comparingDouble(i -> -sum(rows[i], weights))).limit(CHANCE)
                .mapToInt(Integer::intValue).toArray();
        if (IntStream.of(best).anyMatch(i -> right[i])) {
            keptRows.add(IntStream.of(best).mapToObj(i -> rows[i]).toArray(double[][]::new));
            var answers = new boolean[best.length];
            for (var i = 0; i < best.length; i++) {
                answers[i] = right[best[i]];
            }
            keptRight.add(answers);
        }
    }

    private double[] descend(List<double[][]> found, List<boolean[]> right) {
        var weights = new double[signals.size()];
        Arrays.fill(weights, 1);
        var mean = new double[weights.length];
        var square = new double[weights.length];
        for (var round = 1; round <= ROUNDS; round++) {
            var gradient = gradient(found, right, weights);
            for (var j = 0; j < weights.length; j++) {
                mean[j] = 0.9 * mean[j] + 0.1 * gradient[j];
                square[j] = 0.99 * square[j] + 0.01 * gradient[j] * gradient[j];
                weights[j] -= STEP * mean[j] / (1 - Math.pow(0.9, round)) / (Math.sqrt(square[j] / (1 - Math.pow(0.99, round))) + 1e-8);
            }
        }
        return weights;
    }

    private static double[] gradient(List<double[][]> found, List<boolean[]> right, double[] weights) {
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
        var most = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < rows.length; i++) {
            shares[i] = sum(rows[i], weights);
            most = Math.max(most, shares[i]);
        }
        var wrong = 0.0;
        var count = 0;
        for (var i = 0; i < rows.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            wrong += right[i] ? 0 : shares[i] / SHARE;
            count += right[i] ? 1 : 0;
        }
        var push = 0.0;
        for (var i = 0; i < rows.length; i++) {
            push += right[i] ? 1 / (shares[i] + wrong) / count : 0;
        }
        for (var i = 0; i < rows.length; i++) {
            var pull = right[i] ? -wrong / (shares[i] + wrong) / count : shares[i] / SHARE * push;
            for (var j = 0; j < weights.length; j++) {
                sum[j] += pull * rows[i][j];
            }
        }
    }

    private static double sum(double[] row, double[] weights) {
        var sum = 0.0;
        for (var j = 0; j < weights.length; j++) {
            sum += weights[j] * row[j];
        }
        return sum;
    }
}

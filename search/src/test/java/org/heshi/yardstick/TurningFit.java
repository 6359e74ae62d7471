package org.heshi.yardstick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.heshi.search.Embedder;
import org.heshi.search.Embedding;
import org.heshi.search.Turning;

/**
 * Fits the matrix: questions are to lie nearer to what answers them than to what is easily taken for it (the nearest as the
 * model comes) and to a handful of others. Softmax over those, Adam, a few rounds; in the end half of the way back to where
 * the model was, which generalises better than the whole.
 */
class TurningFit {

    private static final int SIZE = Embedder.DIMENSION;
    private static final int ROUNDS = 10;
    private static final int BATCH = 32;
    private static final int HARD = 200;
    private static final int OTHERS = 500;
    private static final float SHARPNESS = 20;
    private static final double STEP = 0.001;
    private static final float KEPT = 0.5f;

    private final List<float[]> documents;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, int[]> hard = new HashMap<>();
    private final Map<String, Embedding> meanings;

    TurningFit(List<Document> corpus, List<Embedding> documents, List<Query> queries, Map<String, Embedding> meanings) {
        this.documents = documents.stream().map(Embedding::vector).toList();
        this.meanings = meanings;
        for (var i = 0; i < corpus.size(); i++) {
            places.put(corpus.get(i).id(), i);
        }
        queries.parallelStream().map(query -> Map.entry(query.qid(), nearest(meanings.get(query.qid()).vector()))).toList()
                .forEach(entry -> hard.put(entry.getKey(), entry.getValue()));
    }

    private int[] nearest(float[] question) {
        var near = new float[documents.size()];
        for (var i = 0; i < near.length; i++) {
            near[i] = VectorUtil.dotProduct(question, documents.get(i));
        }
        var sorted = near.clone();
        Arrays.sort(sorted);
        var least = sorted[Math.max(0, sorted.length - HARD)];
        return IntStream.range(0, near.length).filter(i -> near[i] >= least).toArray();
    }

    Turning fit(List<Query> queries) {
        var random = new Random(1);
        var matrix = new Matrix(SIZE);
        var order = new ArrayList<>(queries);
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (var start = 0; start < order.size(); start += BATCH) {
                var batch = order.subList(start, Math.min(start + BATCH, order.size()));
                var others = random.ints(OTHERS, 0, documents.size()).toArray();
                var gradients = batch.parallelStream().map(query -> gradient(matrix, query, others)).toList();
                for (var i = 0; i < batch.size(); i++) {
                    matrix.collect(meanings.get(batch.get(i).qid()).vector(), gradients.get(i), 1f / batch.size());
                }
                matrix.step(STEP);
            }
        }
        return new Turning(matrix.towardsIdentity(KEPT));
    }

    /** By how much the turned question should move, and where to. */
    private float[] gradient(Matrix matrix, Query query, int[] others) {
        var turned = matrix.times(meanings.get(query.qid()).vector());
        Set<Integer> right = new HashSet<>();
        query.rel().forEach(id -> right.add(places.get(id)));
        var candidates = new HashSet<>(right);
        IntStream.of(hard.get(query.qid())).forEach(candidates::add);
        IntStream.of(others).forEach(candidates::add);
        var list = candidates.stream().mapToInt(Integer::intValue).toArray();
        var shares = new double[list.length];
        var best = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < list.length; i++) {
            shares[i] = SHARPNESS * VectorUtil.dotProduct(turned, documents.get(list[i]));
            best = Math.max(best, shares[i]);
        }
        var sum = 0.0;
        for (var i = 0; i < list.length; i++) {
            sum += shares[i] = Math.exp(shares[i] - best);
        }
        var gradient = new float[SIZE];
        for (var i = 0; i < list.length; i++) {
            var pull = (float) (SHARPNESS * (shares[i] / sum - (right.contains(list[i]) ? 1.0 / right.size() : 0)));
            var document = documents.get(list[i]);
            for (var j = 0; j < SIZE; j++) {
                gradient[j] += pull * document[j];
            }
        }
        return gradient;
    }
}

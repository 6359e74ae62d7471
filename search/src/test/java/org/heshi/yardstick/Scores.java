package org.heshi.yardstick;

import java.util.HashSet;
import java.util.List;

/** The means over questions of how much of what answers stands how early. */
record Scores(double recall5, double recall10, double recall20, double recall50, double recall100, double mrr10, double ndcg10) {

    static Scores of(List<Query> queries, List<List<String>> rankings) {
        var sums = new double[7];
        for (var i = 0; i < queries.size(); i++) {
            var one = one(queries.get(i), rankings.get(i));
            for (var j = 0; j < sums.length; j++) {
                sums[j] += one[j] / queries.size();
            }
        }
        return new Scores(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]);
    }

    private static double[] one(Query query, List<String> ranking) {
        var right = new HashSet<>(query.rel());
        var depths = new int[] {5, 10, 20, 50, 100};
        var one = new double[7];
        for (var place = 0; place < Math.min(100, ranking.size()); place++) {
            if (right.contains(ranking.get(place))) {
                for (var d = 0; d < depths.length; d++) {
                    one[d] += place < depths[d] ? 1.0 / right.size() : 0;
                }
                one[5] = one[5] == 0 && place < 10 ? 1.0 / (place + 1) : one[5];
                one[6] += place < 10 ? gain(place) : 0;
            }
        }
        var ideal = 0.0;
        for (var place = 0; place < Math.min(10, right.size()); place++) {
            ideal += gain(place);
        }
        one[6] /= ideal;
        return one;
    }

    private static double gain(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    @Override
    public String toString() {
        return "%8.4f %8.4f %8.4f %8.4f %8.4f %8.4f %8.4f".formatted(recall5, recall10, recall20, recall50, recall100, mrr10, ndcg10);
    }
}

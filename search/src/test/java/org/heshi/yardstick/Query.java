package org.heshi.yardstick;

import java.util.List;

/** A question and the ids of the passages that answer it. */
record Query(String qid, String query, List<String> rel) {

    /** Sorts questions into folds by themselves: the same at every run, whatever their order. */
    int fold(int folds) {
        return Math.floorMod((query.hashCode() * 0x9E3779B1) >>> 8, folds);
    }

    /** A second sorting, independent of the first. */
    int innerFold(int folds) {
        return Math.floorMod((query.hashCode() * 0x85EBCA6B) >>> 12, folds);
    }
}

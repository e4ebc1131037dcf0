package org.modellregionen.monitor.disclosure;

import java.util.Arrays;

/**
 * What an attacker solves: one unknown for each count that ever stood in a cell and for each rest of a sum, with bounds
 * everyone knows, and the sums between them. Arrays, as tables have thousands of cells and are gone through often.
 */
final class Unknowns {
    static final long UNLIMITED = Long.MAX_VALUE / 8;

    final int size;
    /** The true counts, which are one solution. */
    final long[] value;

    final long[] upper;
    /** Published once: nobody can take it back. */
    final boolean[] known;
    /** Not shown. A cell that is neither known nor hidden is about to be published. */
    final boolean[] hidden;
    /** Price of hiding it now; 0 for what is not going to be published anyway. */
    final int[] weight;
    /** What the attacker's range must be like, null for harmless cells. */
    final Goal[] goal;

    final String[] name;
    final String[] sumText;
    /** For each sum its unknowns, total first; the total counts 1, all others -1. */
    final int[][] sums;
    /** For each unknown the sums in which it stands. */
    final int[][] sumsOf;
    /** For each sum how many of its unknowns are not known. */
    final int[] freeOf;

    Unknowns(int size, int[][] sums, String[] sumText) {
        this.size = size;
        this.sums = sums;
        this.sumText = sumText;
        value = new long[size];
        upper = new long[size];
        known = new boolean[size];
        hidden = new boolean[size];
        weight = new int[size];
        goal = new Goal[size];
        name = new String[size];
        freeOf = new int[sums.length];
        sumsOf = turned(size, sums);
    }

    private static int[][] turned(int size, int[][] sums) {
        int[] count = new int[size];
        for (int[] sum : sums) {
            for (int member : sum) {
                count[member]++;
            }
        }
        int[][] turned = new int[size][];
        for (int i = 0; i < size; i++) {
            turned[i] = new int[count[i]];
        }
        Arrays.fill(count, 0);
        for (int s = 0; s < sums.length; s++) {
            for (int member : sums[s]) {
                turned[member][count[member]++] = s;
            }
        }
        return turned;
    }

    void countFree() {
        for (int s = 0; s < sums.length; s++) {
            for (int member : sums[s]) {
                freeOf[s] += known[member] ? 0 : 1;
            }
        }
    }

    int sign(int sum, int member) {
        return sums[sum][0] == member ? 1 : -1;
    }
}

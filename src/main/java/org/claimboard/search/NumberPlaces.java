package org.claimboard.search;

import java.util.Arrays;

/** Gives every number a place of its own, from zero on, in the order in which they are met. */
final class NumberPlaces {

    private long[] numbers = new long[16];
    private int[] examples = new int[16];
    private int size;

    /** By a number's last bits, the place after its own; 0 where there is none. Twice as long as the others. */
    private int[] slots = new int[32];

    /**
     * The place of the number.
     *
     * @param example what is kept with it, if it is met for the first time
     */
    int of(long number, int example) {
        int slot = slot(number);
        if (slots[slot] == 0) {
            if (size == numbers.length) {
                grow();
                slot = slot(number);
            }
            numbers[size] = number;
            examples[size] = example;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    private int slot(long number) {
        int last = slots.length - 1;
        int slot = (int) (number ^ (number >>> 32) ^ (number >>> 57)) & last;
        while (slots[slot] != 0 && numbers[slots[slot] - 1] != number) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * size);
        examples = Arrays.copyOf(examples, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            slots[slot(numbers[i])] = i + 1;
        }
    }

    /** The numbers, each at its place. */
    long[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    /** What is kept with each number. */
    int[] examples() {
        return Arrays.copyOf(examples, size);
    }
}

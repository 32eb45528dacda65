package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does several things alone and then all at once, to see whether they come in each other's way. */
final class Together {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Together() {}

    /**
     * Asserts that each call gives the same from many threads at once as it gave alone.
     *
     * @param law what is broken otherwise, and a hint
     * @param most how long the threads have
     * @param calls what to call
     */
    static <T> void giveTheSame(String law, Duration most, List<Callable<T>> calls) throws Exception {
        List<T> alone = new ArrayList<>();
        for (Callable<T> call : calls) {
            alone.add(call.call());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            // What is slow gets fewer rounds, and one in any case.
            long end = System.nanoTime() + LONGEST.toNanos();
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<List<T>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                running.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return rounds(calls, alone, first, end);
                }));
            }
            for (Future<List<T>> thread : running) {
                assertThat(result(thread, most, law)).as(law).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each thread starts with another call, so that different calls meet. The first round that differs is returned. */
    private static <T> List<T> rounds(List<Callable<T>> calls, List<T> alone, int first, long end) throws Exception {
        List<T> results = new ArrayList<>(alone);
        for (int round = 0;
                round < ROUNDS && results.equals(alone) && (round == 0 || System.nanoTime() < end);
                round++) {
            for (int i = 0; i < calls.size(); i++) {
                int which = (first + i) % calls.size();
                results.set(which, calls.get(which).call());
            }
        }
        return results;
    }

    private static <T> List<T> result(Future<List<T>> thread, Duration most, String law) throws Exception {
        try {
            return thread.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    law + " This did not end within " + most.toMillis() + " ms: do threads wait for each other?", e);
        }
    }
}

package se.samverkan.testkit.contracts;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for something no longer than a time, and then goes on without it. */
final class Patience {

    private Patience() {}

    /**
     * Calls in a thread of its own.
     *
     * @param most how long to wait
     * @param what what is waited for, for the message
     * @param call what to call; it throws nothing that is checked but IOException
     * @return what it returns
     * @throws IOException if the call throws it
     */
    static <T> T within(Duration most, String what, Callable<T> call) throws IOException {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "samverkan-contract");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw sameAs(Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            AssertionError hangs = hanging(thread, what + " has not ended after " + most.toMillis() + " ms");
            thread.interrupt();
            throw hangs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + what, e);
        }
    }

    /** Throws on what the call threw, from the thread that waited for it. */
    private static IOException sameAs(Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return (IOException) thrown;
    }

    private static AssertionError hanging(Thread thread, String what) {
        Throwable where = new Throwable("where it is");
        where.setStackTrace(thread.getStackTrace());
        return new AssertionError(
                what + ". Hint: the cause shows where it is; every loop over a document must come closer to its end",
                where);
    }
}

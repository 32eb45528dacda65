package se.samverkan.testkit.contracts;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Fail;

/** Waits for something no longer than a time, and then goes on without it. */
final class Patience {

    private Patience() {}

    /**
     * Calls in a thread of its own.
     *
     * @param most how long to wait
     * @param what what is waited for, for the message
     * @param call what to call
     * @return what it returns
     * @throws Throwable what it throws
     */
    static <T> T within(Duration most, String what, Callable<T> call) throws Throwable {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "samverkan-contract");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause();
        } catch (TimeoutException e) {
            AssertionError hangs = new AssertionError(
                    what + " has not ended after " + most.toSeconds()
                            + " s. Hint: the cause of this error shows where it is; every loop over a document must come closer to its end");
            Throwable where = new Throwable("where it is");
            where.setStackTrace(thread.getStackTrace());
            hangs.initCause(where);
            thread.interrupt();
            throw hangs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fail.fail("interrupted while waiting for " + what, e);
        }
    }
}

package org.depeche.spark;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.depeche.batch.Workers;

/**
 * Does the work of a task on a thread with room for the deepest sentence. An executor's own threads have less, so that
 * documents would fail on a cluster that are coded elsewhere.
 */
final class DeepStack implements TaskCompletionListener {
    private final ExecutorService worker = Workers.start(1);

    private DeepStack() {}

    /** A thread that ends with the task that is being run. */
    static DeepStack ofTask() {
        DeepStack stack = new DeepStack();
        TaskContext.get().addTaskCompletionListener(stack);
        return stack;
    }

    /** Waits for what the work gives. */
    <T> T run(Callable<T> work) {
        try {
            return worker.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void onTaskCompletion(TaskContext context) {
        worker.shutdownNow();
    }
}

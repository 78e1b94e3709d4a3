package io.incidentgraph.ingest.pipeline;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on chunks in several threads and hands them to one consumer in the order in which they were given. Giving waits
 * while too many bytes are on their way, so that memory stays bounded whatever the size of the source.
 */
public final class Pipeline implements AutoCloseable {

    private static final int BYTES = 16 << 20;

    private static final int CHUNKS = 64;

    private record Given(int weight, Future<Chunk> chunk) {
    }

    private final ExecutorService workers;

    private final BlockingQueue<Given> queue = new ArrayBlockingQueue<>(CHUNKS);

    /** Taken when a chunk is given, and given back when it was consumed: what was made of it takes more room than its bytes. */
    private final Semaphore bytes = new Semaphore(BYTES);

    private final Thread consumer;

    private volatile boolean complete;

    private volatile @Nullable Throwable failure;

    public Pipeline(int threads, Consumer<Chunk> consumer) {
        this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("import-worker-", 0).factory());
        this.consumer = Thread.ofPlatform().daemon().name("import-writer").start(() -> consume(consumer));
    }

    /**
     * @param last the number of the chunk's last element
     * @param read how much of the source's files was read by then
     * @param size about how many bytes the chunk takes
     */
    public void give(long last, long read, int size, Callable<List<Outcome>> work) throws InterruptedException {
        int weight = Math.min(BYTES, Math.max(1, size));
        while (!bytes.tryAcquire(weight, 100, TimeUnit.MILLISECONDS)) {
            rethrow();
        }
        var chunk = new Given(weight, workers.submit(() -> new Chunk(last, read, work.call())));
        while (!queue.offer(chunk, 100, TimeUnit.MILLISECONDS)) {
            rethrow();
        }
        rethrow();
    }

    /** Waits until all that was given so far has been consumed; more may follow. */
    public void drain() throws InterruptedException {
        while (!bytes.tryAcquire(BYTES, 100, TimeUnit.MILLISECONDS)) {
            rethrow();
        }
        bytes.release(BYTES);
        rethrow();
    }

    /** Waits until all that was given has been consumed, and nothing more can follow. */
    public void await() throws InterruptedException {
        complete = true;
        consumer.join();
        rethrow();
    }

    private void consume(Consumer<Chunk> consumer) {
        try {
            while (!complete || !queue.isEmpty()) {
                var given = queue.poll(20, TimeUnit.MILLISECONDS);
                if (given != null) {
                    consumer.accept(given.chunk().get());
                    bytes.release(given.weight());
                }
            }
        } catch (ExecutionException e) {
            failure = e.getCause();
        } catch (InterruptedException e) {
            failure = e;
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> {
            }
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException("The import was interrupted", other);
        }
    }

    /** Ends all threads; what was given and not consumed is dropped. */
    @Override
    public void close() {
        workers.shutdownNow();
        consumer.interrupt();
        try {
            consumer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

}

package io.incidentgraph.query.statistics;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.Weigher;

/**
 * Answers that are asked for once, by whoever comes first, and again in the background when an old one is read: nobody waits
 * while there is an older one. A failure leaves the older answer, or a substitute until the next attempt, and one warning.
 */
final class Fresh<K, V> {

    private final AsyncLoadingCache<K, V> answers;
    private final Function<K, V> ask;
    private final Function<K, V> substitute;
    private final Duration patience;
    private final Outage outage;

    /**
     * @param substitute answers for what failed, or is not there in time
     * @param room the weight of all questions together
     */
    Fresh(Function<K, V> ask, Function<K, V> substitute, long room, Weigher<K, V> weigher, Timing timing, Executor executor,
            Outage outage) {
        this.ask = ask;
        this.substitute = substitute;
        this.outage = outage;
        this.patience = timing.timeout();
        this.answers = Caffeine.newBuilder().maximumWeight(room).weigher(weigher).refreshAfterWrite(timing.refresh())
                .expireAfterAccess(timing.forget()).ticker(timing.ticker()).executor(executor).buildAsync(loader());
    }

    V get(K question) {
        try {
            return answers.get(question).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (ExecutionException | TimeoutException failed) {
            outage.noticed(question, failed);
            return substitute.apply(question);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return substitute.apply(question);
        }
    }

    long size() {
        answers.synchronous().cleanUp();
        return answers.synchronous().estimatedSize();
    }

    private CacheLoader<K, V> loader() {
        return new CacheLoader<>() {

            @Override
            public V load(K question) {
                return asked(question, substitute);
            }

            @Override
            public V reload(K question, V older) {
                return asked(question, _ -> older);
            }

        };
    }

    private V asked(K question, Function<K, V> otherwise) {
        try {
            V answer = ask.apply(question);
            outage.over();
            return answer;
        }
        catch (RuntimeException failed) {
            outage.noticed(question, failed);
            return otherwise.apply(question);
        }
    }

    /** How long answers are waited for, are fresh, and are kept without being asked for. */
    record Timing(Duration timeout, Duration refresh, Duration forget, Ticker ticker) {

        static final Timing DEFAULT = new Timing(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofHours(1), Ticker.systemTicker());

    }

}

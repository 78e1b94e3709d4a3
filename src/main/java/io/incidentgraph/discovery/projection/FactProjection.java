package io.incidentgraph.discovery.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Answers questions about the facts of incidents from memory.
 *
 * <p>Freshness: whatever this program, in whichever instance, committed before a question is in the answer; what is committed
 * while it is being answered may be. To know that, each question asks the database for a bookmark. As long as it is the one
 * under which the facts were last read, nothing at all was committed. Else the incidents that the program noted as changed
 * since are read again, with the vocabulary; and the number of incidents and of edges of each type, which the database
 * knows without looking, must be what is kept. If it is not, if the changes are not remembered any more, or if the program
 * never wrote this graph, everything is read anew. So what is written past the program, by hand in Neo4j Browser, is noticed if
 * it adds or removes incidents or edges; if it only alters properties, not before a restart or a {@code rebuild}.
 *
 * <p>The first question has everything read, in the background, once. Until that is done, and where there are more incidents than
 * {@link DiscoverySettings#incidents}, the facts of the incidents asked about are read for that question alone, up to
 * {@link DiscoverySettings#asked}.
 */
@Component
@EnableConfigurationProperties(DiscoverySettings.class)
public class FactProjection {

    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 6;

    private final GraphSource source;
    private final Refresh refresh;
    private final QueryLimits limits;
    private final DiscoverySettings settings;
    private final HiddenNodes hidden;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Object refreshing = new Object();

    private volatile @Nullable Resident resident;
    private @Nullable CompletableFuture<Resident> loading;

    @Autowired
    FactProjection(Driver driver, QueryLimits limits, DatabaseSelectionProvider databases, DiscoverySettings settings,
            ObjectProvider<NodePredicate> predicates) {
        this(driver, limits, databases, settings, predicates.getIfAvailable(() -> NodePredicate.NONE));
    }

    /** @param predicate what must hold of every node on which an answer rests */
    public FactProjection(Driver driver, QueryLimits limits, DatabaseSelectionProvider databases, DiscoverySettings settings, NodePredicate predicate) {
        this.source = new GraphSource(driver, limits, databases);
        this.refresh = new Refresh(source);
        this.limits = limits;
        this.settings = settings;
        this.hidden = new HiddenNodes(source, predicate);
    }

    /**
     * Asks about all incidents. While a question is being answered, the facts do not change.
     *
     * @param question keeps nothing of what it is given
     * @throws QueryRefusedException if the facts cannot be read in the time that there is, or are too many
     */
    public <T> T ask(Function<Asked, T> question) {
        return ask(null, _ -> Optional.empty(), question);
    }

    /**
     * As {@link #ask(Function)}, about those that pass a filter, which is answered from memory where that is possible.
     *
     * @param filter compiles {@code where}; it is asked for that only where memory cannot tell
     */
    public <T> T ask(Supplier<CompiledFilter> filter, Map<String, ? extends @Nullable Object> where, Function<Asked, T> question) {
        return ask(filter, table -> MemoryFilter.passing(where, table), question);
    }

    private <T> T ask(@Nullable Supplier<CompiledFilter> filter, Function<FactTable, Optional<RoaringBitmap>> memory, Function<Asked, T> question) {
        var known = known(filter == null ? limits.time() : SHORT);
        if (known.isEmpty()) {
            if (filter == null && isLoading()) {
                throw new QueryRefusedException(Code.NOT_READY, ("The facts of all incidents are being read, which takes longer than %d ms, the limit. "
                        + "It goes on: ask again in a while, or narrow it down with where.").formatted(limits.time().toMillis()));
            }
            return question.apply(transientFacts(filter == null ? null : filter.get()));
        }
        var table = known.get().table();
        var mark = known.get().mark();
        var unseen = hidden.in(mark);
        if (filter == null || unseen.values().stream().allMatch(List::isEmpty)) {
            var answer = locked(() -> (filter == null ? Optional.of(table.incidents()) : memory.apply(table))
                    .map(incidents -> question.apply(asked(table, incidents, unseen))));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        var passing = new PassingIncidents();
        source.ids(mark, Objects.requireNonNull(filter).get(), passing::add);
        return locked(() -> question.apply(asked(table, passing.in(table), unseen)));
    }

    private <T> T locked(Supplier<T> reading) {
        lock.readLock().lock();
        try {
            return reading.get();
        }
        finally {
            lock.readLock().unlock();
        }
    }

    private static Asked asked(FactTable table, RoaringBitmap incidents, Map<String, List<String>> unseen) {
        var hidden = HiddenFacts.of(unseen, table);
        return new Asked(table, hidden.seen(incidents), hidden);
    }

    /** Reads everything that is to be kept, for as long as it takes, unless it is there. */
    public void readAll() {
        if (settings.incidents() > 0 && source.incidents(Set.of()) <= settings.incidents()) {
            load().join();
        }
    }

    /** What is kept, up to date; nothing if nothing is kept, or not in time. */
    private Optional<Resident> known(Duration patience) {
        if (settings.incidents() == 0) {
            return Optional.empty();
        }
        long asked = System.nanoTime();
        var mark = source.mark();
        // what was read before may have to be read anew, and what was being read may be of before the question
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var known = resident;
            if (known == null) {
                if (!loaded(mark, patience)) {
                    return Optional.empty();
                }
            }
            else if (known.answers(mark, asked)) {
                return Optional.of(known);
            }
            else {
                refresh(mark, asked);
            }
        }
        return Optional.empty();
    }

    private void refresh(Set<Bookmark> mark, long asked) {
        synchronized (refreshing) {
            var known = resident;
            if (known != null && !known.answers(mark, asked)) {
                resident = refresh.changes(known, lock.writeLock()).orElse(null);
                loading = null;
            }
        }
    }

    /** Whether everything was read in time. */
    private boolean loaded(Set<Bookmark> mark, Duration patience) {
        if (source.incidents(mark) > settings.incidents()) {
            return false;
        }
        try {
            load().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        }
        catch (TimeoutException slow) {
            return false;
        }
        catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : new CompletionException(failed.getCause());
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new QueryRefusedException(Code.TOO_SLOW, "Reading the facts of all incidents was interrupted. Ask again.");
        }
    }

    private CompletableFuture<Resident> load() {
        synchronized (refreshing) {
            var running = loading;
            if (running == null || running.isDone() && resident == null) {
                running = CompletableFuture.supplyAsync(this::read, task -> Thread.ofPlatform().daemon().name("facts").start(task));
                loading = running;
            }
            return running;
        }
    }

    private boolean isLoading() {
        synchronized (refreshing) {
            var running = loading;
            return running != null && !running.isDone();
        }
    }

    private Resident read() {
        var read = refresh.load();
        resident = read;
        return read;
    }

    /** The facts of the incidents asked about, for one question. */
    private Asked transientFacts(@Nullable CompiledFilter filter) {
        var statement = FactStatement.of(filter);
        var table = new FactTable();
        var reader = new FactReader(table);
        var mark = source.mark();
        source.passing(mark, statement, row -> {
            if (table.incidents().getLongCardinality() >= settings.asked()) {
                throw new QueryRefusedException(Code.TOO_MANY_NODES, ("More than %,d incidents are asked about, and the facts of all incidents "
                        + "are not in memory yet, or never are (incident-graph.discovery.incidents). Narrow it down with where, or ask again in a while.")
                        .formatted(settings.asked()));
            }
            reader.add(row);
        });
        table.settle();
        source.hierarchy(mark).write(table.dictionary());
        return asked(table, table.incidents(), hidden.in(mark));
    }

}

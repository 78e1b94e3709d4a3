package io.incidentgraph.discovery.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
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
    private final NodePredicate predicate;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Object refreshing = new Object();

    private volatile @Nullable Resident resident;
    private volatile @Nullable Hidden hidden;
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
        this.predicate = predicate;
    }

    /**
     * Asks about all incidents, or those that pass a filter. While a question is being answered, the facts do not change.
     *
     * @param filter null for all
     * @param question keeps nothing of what it is given
     * @throws QueryRefusedException if the facts cannot be read in the time that there is, or are too many
     */
    public <T> T ask(@Nullable CompiledFilter filter, Function<Asked, T> question) {
        var known = known(filter == null ? limits.time() : SHORT);
        if (known.isEmpty()) {
            return question.apply(transientFacts(filter));
        }
        var table = known.get().table();
        var mark = known.get().mark();
        var passing = new PassingIncidents();
        if (filter != null) {
            source.ids(mark, filter, passing::add);
        }
        var unseen = hidden(mark);
        lock.readLock().lock();
        try {
            var facts = HiddenFacts.of(unseen, table);
            return question.apply(new Asked(table, facts.seen(filter == null ? table.incidents() : passing.in(table)), facts));
        }
        finally {
            lock.readLock().unlock();
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

    private Resident read() {
        var read = refresh.load();
        resident = read;
        return read;
    }

    /** What must not be seen at present; asked again when something was committed, or somebody else asks. */
    private Map<String, List<String>> hidden(Set<Bookmark> mark) {
        var scope = predicate.scope();
        var known = hidden;
        if (known != null && scope.isPresent() && known.scope().equals(scope.get()) && known.mark().equals(mark)) {
            return known.ids();
        }
        var ids = source.hidden(mark, predicate);
        hidden = scope.map(same -> new Hidden(same, mark, ids)).orElse(null);
        return ids;
    }

    /** The ids of hidden nodes by type, as they were found for one scope of the predicate in one state of the graph. */
    private record Hidden(Object scope, Set<Bookmark> mark, Map<String, List<String>> ids) {
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
        var facts = HiddenFacts.of(hidden(mark), table);
        return new Asked(table, facts.seen(table.incidents()), facts);
    }

}

package io.incidentgraph.curation;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.incidentgraph.curation.match.Matcher;
import io.incidentgraph.curation.match.Matches;
import io.incidentgraph.curation.match.Suggestion;
import io.incidentgraph.curation.name.NameReader;
import io.incidentgraph.graph.GraphVersion;
import io.incidentgraph.graph.OrganizationIdentities;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/**
 * Suggests which organizations may be one. What was merged is one already; what was told apart is not suggested.
 *
 * <p>The suggestions are kept in memory together with the version of the graph that they are of. When that has changed, all
 * names are read again, but only those that are new or others are compared. An answer is never older than its question.
 */
@Service
class MergeSuggestions {

    private final Organizations organizations;

    private final OrganizationIdentities identities;

    private final Matcher matcher = new Matcher(NameReader.create());

    private @Nullable CompletableFuture<Found> latest;

    MergeSuggestions(Organizations organizations, OrganizationIdentities identities) {
        this.organizations = organizations;
        this.identities = identities;
    }

    /** What is suggested in some version of the graph; those told apart are not in it. */
    private record Found(GraphVersion version, Matches matches, List<Suggestion> suggestions) {
    }

    /**
     * All that have at least the score {@link Matcher#LEAST_SCORE}, the best first, whoever may see them.
     *
     * @param time how long whoever asks can wait
     * @throws QueryRefusedException if the comparison takes longer; it goes on
     */
    List<Suggestion> all(Duration time) {
        var version = identities.version();
        long end = System.nanoTime() + time.toNanos();
        var found = await(comparison(version), end, time);
        // one that was running may have begun before the question, the next one has not
        return (found.version().isNoOlderThan(version) ? found : await(comparison(version), end, time)).suggestions();
    }

    /** One at a time: the one that runs, even if it is of an older version, else the last one if it is of this version, else a new one. */
    private synchronized CompletableFuture<Found> comparison(GraphVersion version) {
        var last = latest;
        if (last != null && (!last.isDone() || !last.isCompletedExceptionally() && last.resultNow().version().isNoOlderThan(version))) {
            return last;
        }
        var before = last == null || last.isCompletedExceptionally() ? null : last.resultNow();
        var next = CompletableFuture.supplyAsync(() -> compare(before), task -> Thread.ofPlatform().daemon().name("names").start(task));
        latest = next;
        return next;
    }

    private Found compare(@Nullable Found before) {
        var version = identities.version();
        var decided = identities.read();
        var matches = matcher.match(organizations.named(), before == null ? Matches.NONE : before.matches());
        Set<List<String>> distinct = decided.distinct();
        return new Found(version, matches, matches.suggestions().stream().filter(suggestion -> !distinct.contains(suggestion.ids())).toList());
    }

    private static Found await(CompletableFuture<Found> comparison, long end, Duration time) {
        try {
            return comparison.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        catch (TimeoutException slow) {
            throw new QueryRefusedException(Code.NOT_READY,
                    "The names of all organizations are being compared, which takes longer than %d ms, the limit. It goes on: ask again in a while."
                            .formatted(time.toMillis()));
        }
        catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : new CompletionException(failed.getCause());
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new QueryRefusedException(Code.TOO_SLOW, "The comparison of names was interrupted. Ask again.");
        }
    }

}

package io.incidentgraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;

import io.incidentgraph.graph.catalogue.CatalogueUpkeep;
import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.vocabulary.Vocabulary;

/**
 * Keeps incident records and the facts that follow from them. The same records give the same graph in whatever order and
 * batches they come, once or many times; taking one away gives the graph that never had it.
 */
@Service
public class RecordStore {

    private final GraphSessions sessions;

    private final GraphSettings settings;

    private final Projections projections;

    private final ConceptCheck concepts;

    private final CatalogueUpkeep catalogue;

    private final SearchTextUpkeep searchTexts;

    /** Those of the last change; the next one mostly has the same. */
    private volatile Aliases aliases = Aliases.NONE;

    RecordStore(GraphSessions sessions, GraphSettings settings, Vocabulary vocabulary, Projections projections, SearchTextUpkeep searchTexts) {
        this.sessions = sessions;
        this.settings = settings;
        this.projections = projections;
        this.concepts = new ConceptCheck(vocabulary);
        this.catalogue = new CatalogueUpkeep(vocabulary);
        this.searchTexts = searchTexts;
    }

    /** Brings the vocabulary's nodes up to date, and what followed from catalogues and was not finished. Adding records does so by itself. */
    public synchronized void writeCatalogue() {
        sessions.write(tx -> {
            catalogue.writeIfOther(tx);
            return true;
        });
        searchTexts.finish();
    }

    /**
     * Adds records, a batch a transaction. Records that are already there change nothing; those that name an unknown concept,
     * or merge what can never be one, are left out and reported. If the program is stopped in between, what was committed
     * stays and adding the same again goes on from there.
     *
     * @param origin where the records come from, for the run's node
     */
    public synchronized ImportReport add(String origin, Stream<IncidentRecord> records) {
        writeCatalogue();
        var run = new DirectRun(origin, Instant.now());
        var batch = new ArrayList<IncidentRecord>(settings.batchSize());
        for (Iterator<IncidentRecord> iterator = records.iterator(); iterator.hasNext();) {
            var record = iterator.next();
            var problems = problems(record);
            if (problems.isEmpty()) {
                batch.add(record);
            }
            else {
                run.reject(record, problems);
            }
            if (batch.size() == settings.batchSize() || !iterator.hasNext()) {
                add(run, batch);
                batch.clear();
            }
        }
        return run.report();
    }

    private void add(DirectRun run, Collection<IncidentRecord> batch) {
        if (!batch.isEmpty()) {
            var added = sessions.write(tx -> {
                var records = change(tx).add(batch);
                run.write(tx, records, batch.size());
                return records;
            });
            run.count(added.size(), batch.size());
        }
    }

    /** What keeps a record from being stored, in one sentence each; empty if nothing does. */
    public List<String> problems(IncidentRecord record) {
        return Stream.concat(concepts.problems(record).stream(), IdentityCheck.problems(record).stream()).toList();
    }

    /** Looks at a record ahead of the transaction that adds it. Any thread may do this at any time. */
    public PreparedRecord prepare(IncidentRecord record) {
        return PreparedRecord.of(record, problems(record), concepts.foreign(record), projections.latest(), aliases);
    }

    private GraphChange change(TransactionContext tx) {
        var change = new GraphChange(tx, projections, settings.fastPath(), aliases);
        aliases = change.aliases();
        return change;
    }

    /**
     * Adds records of a run in one transaction, together with how far the run has come. The records must have no
     * {@linkplain PreparedRecord#problems problems}, and the catalogue must have been written.
     *
     * @param progress the properties of the run's node, from what became of the records
     * @return what became of each record, in their order
     */
    public synchronized List<RecordOutcome> add(RunOwner run, List<PreparedRecord> batch, Function<List<RecordOutcome>, Map<String, Object>> progress) {
        var records = batch.stream().map(PreparedRecord::record).toList();
        return sessions.write(tx -> {
            var change = change(tx);
            var heads = change.heads(records, run.run());
            var outcomes = RunRecords.outcomes(records, heads);
            var added = change.addNew(with(RecordOutcome::isNew, batch, outcomes), heads);
            new RunRecords(tx, run.run()).link(added, with(RecordOutcome.UNCHANGED::equals, records, outcomes));
            ImportRuns.step(tx, run, progress.apply(outcomes));
            return outcomes;
        });
    }

    private static <T> List<T> with(Predicate<RecordOutcome> which, List<T> batch, List<RecordOutcome> outcomes) {
        return IntStream.range(0, batch.size()).filter(i -> which.test(outcomes.get(i))).mapToObj(batch::get).toList();
    }

    /** What would become of these records if they were added as a run of their own. */
    public List<RecordOutcome> outcomes(List<PreparedRecord> batch) {
        var records = batch.stream().map(PreparedRecord::record).toList();
        return sessions.read(tx -> RunRecords.outcomes(records, RecordHeads.read(tx, records.stream().map(IncidentRecord::incident).distinct().toList(), "")));
    }

    /** Takes records away, in batches; what no record states any more goes with them. */
    public synchronized long remove(Collection<Long> ids) {
        var list = List.copyOf(ids);
        long removed = 0;
        for (int from = 0; from < list.size(); from += settings.batchSize()) {
            var batch = list.subList(from, Math.min(from + settings.batchSize(), list.size()));
            removed += sessions.write(tx -> change(tx).remove(batch).size());
        }
        return removed;
    }

    /**
     * Takes a run back, a batch a transaction: the records that came in no other run go, the others stay without it. What
     * records share is put right when all are gone, once. If the program is stopped in between, the same again goes on.
     *
     * @return how many records went
     */
    public synchronized long undo(String run) {
        long removed = 0;
        for (var some = takeBack(run); !some.isEmpty(); some = takeBack(run)) {
            removed += some.only().size();
        }
        while (sessions.write(tx -> change(tx).refreshStale(settings.batchSize())) > 0) {
        }
        sessions.write(tx -> {
            new RunRecords(tx, run).forget(settings.batchSize());
            return true;
        });
        return removed;
    }

    /**
     * The runs that brought records, by series.
     *
     * @param series the incident of each series, by the key of its records
     */
    public Map<String, Set<String>> runs(Map<String, String> series) {
        return sessions.read(tx -> new SeriesRecords(tx, series).runs());
    }

    /**
     * Makes some series of records what runs bring now, in one transaction. Of one run nothing is said: what it brought stays.
     *
     * @param series as for {@link #runs}
     * @param unspoken the id of that run
     */
    public synchronized void replace(Map<String, String> series, StatedRecords stated, String unspoken) {
        sessions.write(tx -> {
            var stored = new SeriesRecords(tx, series);
            change(tx).remove(stored.beside(stated, unspoken));
            var change = change(tx);
            var missing = stored.missing(stated);
            change.addNew(missing, change.heads(missing.stream().map(PreparedRecord::record).toList(), ""));
            stored.link(stated, unspoken);
            return true;
        });
    }

    private RunRecords.Some takeBack(String run) {
        return sessions.write(tx -> {
            var some = new RunRecords(tx, run).some(settings.batchSize());
            change(tx).removeLeavingStale(some.only());
            return some;
        });
    }

}

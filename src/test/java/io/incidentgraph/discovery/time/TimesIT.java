package io.incidentgraph.discovery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

@Neo4jTest
class TimesIT {

    private static final CompiledFilter ALL = new CompiledFilter("MATCH (node:Incident) RETURN node", Map.of());

    private final Driver driver;

    TimesIT(Driver driver) {
        this.driver = driver;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAsTheNaiveComputationDoes(long seed) {
        var incidents = new RandomDates(seed).create(driver);
        for (var date : IncidentDate.values()) {
            for (var interval : TimelineInterval.values()) {
                var found = timeline(date, interval, Feature.CAUSE, 2);
                assertThat(found.counts()).as("seed %d, %s, %s", seed, date, interval).isEqualTo(NaiveTimes.counts(incidents, date, interval));
                assertThat(found.series()).hasSizeLessThanOrEqualTo(2).allSatisfy(series -> assertThat(series.counts())
                        .isEqualTo(NaiveTimes.counts(of(incidents, series.value().id()), date, interval)));
            }
        }
        assertThat(timeline(IncidentDate.OCCURRED, TimelineInterval.YEAR, Feature.CAUSE, 3).series()).extracting(Timeline::incidentCount)
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsDelaysAsTheNaiveComputationDoes(long seed) {
        var incidents = new RandomDates(seed).create(driver);
        var found = delays(Feature.CAUSE);

        assertThat(found.incidentCount()).isEqualTo(incidents.size());
        assertThat(found.phases()).as("seed %d", seed).isEqualTo(NaiveTimes.delays(incidents));
        assertThat(found.groups()).allSatisfy(group -> assertThat(group.phases()).isEqualTo(NaiveTimes.delays(of(incidents, group.value().id()))));
        assertThat(found.groups().stream().collect(Collectors.toMap(group -> group.value().id(), DelayGroup::incidentCount)))
                .allSatisfy((cause, count) -> assertThat(count).isEqualTo(of(incidents, cause).size()));
    }

    @Test
    void seesThatADateIsOther() {
        var incidents = new RandomDates(1).create(driver);
        var expected = NaiveTimes.counts(incidents, IncidentDate.OCCURRED, TimelineInterval.MONTH);
        var delays = NaiveTimes.delays(incidents);
        assertThat(timeline(IncidentDate.OCCURRED, TimelineInterval.MONTH, null, 1).counts()).isEqualTo(expected);
        driver.executableQuery("""
                MATCH (i:Incident) WHERE i.occurredFrom = i.occurredTo AND i.disclosedFrom IS NOT NULL WITH i LIMIT 1
                SET i.occurredFrom = i.occurredFrom - duration('P40D'), i.occurredTo = i.occurredTo - duration('P40D')""").execute();

        assertThat(timeline(IncidentDate.OCCURRED, TimelineInterval.MONTH, null, 1).counts()).isNotEqualTo(expected);
        driver.executableQuery("MATCH (i:Incident) SET i.detectedFrom = i.detectedFrom + duration('P1D'), i.detectedTo = i.detectedTo + duration('P1D')").execute();
        assertThat(delays(null).phases()).isNotEqualTo(delays);
    }

    @Test
    void countsNothingThatMustNotBeSeen() {
        driver.executableQuery("""
                CREATE (city:Incident {id: 'inc:市役所', occurred: '2024-05', occurredFrom: date('2024-05-01'), occurredTo: date('2024-05-31'),
                    detected: '2024-05-20', detectedFrom: date('2024-05-20'), detectedTo: date('2024-05-20')}),
                  (city)-[:CAUSED_BY {status: 'ASSERTED'}]->(:Cause {id: 'error.loss'}), (city)-[:CAUSED_BY {status: 'ASSERTED'}]->(:Cause {id: 'misuse', tlp: 'RED'}),
                  (city)-[:REPORTED_TO {kind: 'REPORT', on: '2024-05-21'}]->(:Authority {id: 'org:JP:警察', tlp: 'RED'}),
                  (city)-[:REPORTED_TO {kind: 'REPORT', on: '2024-05-25'}]->(:Authority {id: 'org:JP:個人情報保護委員会'}),
                  (city)-[:PART_OF]->(:Event {id: 'event:極秘', tlp: 'RED'})""").execute();
        NodePredicate clearance = (_, node) -> Cypher.coalesce(node.property("tlp"), Cypher.literalOf("CLEAR")).isNotEqualTo(Cypher.parameter("forbidden", "RED"));
        var asked = new Asked(ALL, Feature.CAUSE, clearance);

        var timeline = timelines(1_000).timeline(new Timelines.Question(asked, IncidentDate.OCCURRED, TimelineInterval.MONTH, 10, true));
        assertThat(timeline.series()).extracting(series -> series.value().id()).containsExactly("error.loss");
        assertThat(timeline.buckets()).containsExactly(new TimelineBucket(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), 1, 1, 0));
        var delays = new IncidentDelays(database(), _ -> { }).delays(asked, 10);
        assertThat(delays.phases()).filteredOn(delay -> delay.phase() == DelayPhase.DETECTED_TO_REPORTED).extracting(Delay::median)
                .containsExactly(new DayRange(5L, 5L));
        assertThat(delays.phases().getFirst().median()).isEqualTo(new DayRange(0L, 19L));
    }

    @Test
    void takesAStatedTimeForDatesThatAreMissingAndNarrowsVagueOnes() {
        driver.executableQuery("""
                UNWIND [{id: 'inc:病院'}, {id: 'inc:学校', occurred: [date('2024-01-01'), date('2024-12-31')], detected: [date('2024-12-31'), date('2024-12-31')]},
                  {id: 'inc:市役所', occurred: [date('2024-05-01'), date('2024-05-01')], detected: [date('2024-05-04'), date('2024-05-04')]}] AS row
                CREATE (:Incident {id: row.id, occurredFrom: row.occurred[0], occurredTo: row.occurred[1], detectedFrom: row.detected[0], detectedTo: row.detected[1],
                  timeToDetect: '3 MONTHS', timeToDetectMin: 84, timeToDetectMax: 93})""").execute();

        var delay = delays(null).phases().getFirst();
        assertThat(delay).as("unknown, vague, and otherwise dated").isEqualTo(new Delay(DelayPhase.OCCURRED_TO_DETECTED, 3, 1, 0, new DayRange(3L, 3L), new DayRange(84L, 93L),
                new DayRange(84L, 93L)));
    }

    @Test
    void refusesMoreBucketsThanAnAnswerCanHave() {
        driver.executableQuery("UNWIND range(1, 12) AS n CREATE (:Incident {id: 'inc:' + n, occurredFrom: date({year: 2024, month: n}), occurredTo: date({year: 2024, month: n})})")
                .execute();
        var question = new Timelines.Question(new Asked(ALL, null, NodePredicate.NONE), IncidentDate.OCCURRED, TimelineInterval.MONTH, 1, false);

        assertThat(timelines(12).timeline(question).buckets()).hasSize(12);
        assertThatThrownBy(() -> timelines(11).timeline(question)).hasMessageContaining("12 buckets; the limit is 11");
    }

    private static List<DatedIncident> of(List<DatedIncident> incidents, String cause) {
        return incidents.stream().filter(incident -> incident.causes().contains(cause)).toList();
    }

    private Timeline timeline(IncidentDate date, TimelineInterval interval, @Nullable Feature by, int series) {
        return timelines(10_000).timeline(new Timelines.Question(new Asked(ALL, by, NodePredicate.NONE), date, interval, series, true));
    }

    private Delays delays(@Nullable Feature by) {
        return new IncidentDelays(database(), _ -> { }).delays(new Asked(ALL, by, NodePredicate.NONE), 10);
    }

    private Timelines timelines(int mostBuckets) {
        return new Timelines(database(), _ -> { }, mostBuckets);
    }

    private Database database() {
        return new Database(driver, QueryLimits.defaults(), DatabaseSelectionProvider.getDefaultSelectionProvider());
    }

}

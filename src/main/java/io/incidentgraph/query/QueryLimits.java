package io.incidentgraph.query;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one operation may ask for. A query beyond a limit is refused with the number and the limit, never cut short.
 *
 * @param depth the levels of nested fields
 * @param nodes the nodes in the answer of one root field
 * @param time how long one root field may take in the database
 * @param limit the largest {@code limit} and {@code first}
 * @param offset the largest {@code offset}; connections page further
 * @param operation what is known of an operation before it runs
 * @param request what is known of a request before its operation is read
 */
@ConfigurationProperties("incident-graph.query")
public record QueryLimits(@DefaultValue("12") int depth, @DefaultValue("10000") int nodes,
        @DefaultValue("10s") Duration time, @DefaultValue("1000") int limit, @DefaultValue("10000") int offset,
        @DefaultValue Operation operation, @DefaultValue Request request) {

    /** The limits that hold where nothing is configured. */
    public static QueryLimits defaults() {
        return new QueryLimits(12, 10_000, Duration.ofSeconds(10), 1_000, 10_000, Operation.defaults(), Request.defaults());
    }

    public QueryLimits withNodes(int nodes) {
        return new QueryLimits(depth, nodes, time, limit, offset, operation, request);
    }

    public QueryLimits withTime(Duration time) {
        return new QueryLimits(depth, nodes, time, limit, offset, operation, request);
    }

    public QueryLimits withOperation(Operation operation) {
        return new QueryLimits(depth, nodes, time, limit, offset, operation, request);
    }

    /**
     * What is known of an operation before it runs; fields and aliases are counted with their fragments.
     *
     * @param cost the nodes that it reads, as the database's own counts let expect; by default about as many as a database
     *     reads in the time that there is
     * @param rootFields the fields of {@code Query}
     * @param fields all fields
     * @param aliases the fields with an alias
     * @param conditions the entries of all arguments, at all levels
     * @param conditionDepth the levels of nested entries in an argument
     */
    public record Operation(@DefaultValue("10000000") long cost, @DefaultValue("50") int rootFields,
            @DefaultValue("2000") int fields, @DefaultValue("200") int aliases, @DefaultValue("1000") int conditions,
            @DefaultValue("40") int conditionDepth) {

        public static Operation defaults() {
            return new Operation(10_000_000, 50, 2_000, 200, 1_000, 40);
        }

    }

    /**
     * What is known of a request before its operation is read.
     *
     * @param size the body, with its variables
     * @param document the characters of the GraphQL document
     * @param tokens the words and signs of the GraphQL document
     * @param concurrent the requests of one client that are being answered at the same time
     */
    public record Request(@DefaultValue("1MB") DataSize size, @DefaultValue("100000") int document,
            @DefaultValue("15000") int tokens, @DefaultValue("32") int concurrent) {

        public static Request defaults() {
            return new Request(DataSize.ofMegabytes(1), 100_000, 15_000, 32);
        }

    }

}

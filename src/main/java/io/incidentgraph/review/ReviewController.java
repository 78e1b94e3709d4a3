package io.incidentgraph.review;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import io.incidentgraph.curation.Author;
import io.incidentgraph.graph.LaterReports;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/** Reviewing over GraphQL. */
@Controller
@PreAuthorize("hasRole('WRITER')")
class ReviewController {

    private static final int LARGEST_PAGE = 100;

    private final Drafts drafts;

    private final Reviews reviews;

    private final Disclosures disclosures;

    private final LaterReports reports;

    ReviewController(Drafts drafts, Reviews reviews, Disclosures disclosures, LaterReports reports) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.disclosures = disclosures;
        this.reports = reports;
    }

    @QueryMapping
    List<Draft> drafts(@Argument int first, @Argument @Nullable Long after) {
        if (first < 1 || first > LARGEST_PAGE) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "first is %d: give a number from 1 to %d".formatted(first, LARGEST_PAGE));
        }
        return drafts.waiting(after == null ? -1 : after, first);
    }

    @QueryMapping
    Draft draft(@Argument long record) {
        return drafts.draft(record);
    }

    @MutationMapping
    Disclosures.Extracted extractDisclosure(@Argument String text, @Argument @Nullable String title, @Argument @Nullable String url,
            @Argument @Nullable String publishedOn) {
        return disclosures.keep(text, title, url, publishedOn);
    }

    @MutationMapping
    Draft reviewRecord(@Argument long record, @Argument Verdict decision, @Argument Collection<Long> exceptFacts, @Argument Collection<String> exceptValues,
            @Argument @Nullable String reason, @Argument String by, @Argument int expectedVersion) {
        return reviews.onRecord(new Act(record, new Author(by, reason), expectedVersion), decision, exceptFacts, exceptValues);
    }

    @MutationMapping
    Draft reviewFacts(@Argument long record, @Argument Collection<Long> facts, @Argument Verdict decision, @Argument @Nullable String reason,
            @Argument String by, @Argument int expectedVersion) {
        return reviews.onFacts(new Act(record, new Author(by, reason), expectedVersion), decision, facts);
    }

    @MutationMapping
    Draft stateFact(@Argument long record, @Argument String list, @Argument String item, @Argument @Nullable Long instead, @Argument @Nullable String reason,
            @Argument String by, @Argument int expectedVersion) {
        return reviews.state(new Act(record, new Author(by, reason), expectedVersion), list, item, instead);
    }

    @MutationMapping
    Draft setValues(@Argument long record, @Argument String values, @Argument @Nullable String reason, @Argument String by, @Argument int expectedVersion) {
        return reviews.set(new Act(record, new Author(by, reason), expectedVersion), values);
    }

    @MutationMapping
    Draft chooseIncident(@Argument long record, @Argument String incident, @Argument @Nullable String reason, @Argument String by,
            @Argument int expectedVersion) {
        return reviews.about(new Act(record, new Author(by, reason), expectedVersion), incident);
    }

    @SchemaMapping
    List<LaterReports.Candidate> candidates(Draft draft) {
        return reports.of(draft.reviewed().record());
    }

}

package io.incidentgraph.query.prepare;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/** Parsed and validated documents, found again by their text. */
public final class Documents implements PreparsedDocumentProvider {

    private final Cache<String, PreparsedDocumentEntry> entries;

    /** @param characters how long the texts of all documents that are kept may be together */
    public Documents(long characters) {
        this.entries = Caffeine.newBuilder().recordStats().maximumWeight(characters)
                .weigher((String text, PreparsedDocumentEntry _) -> text.length()).build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(entries.get(input.getQuery(), _ -> parse.apply(input)));
    }

    /** The document with that text, if it was parsed before. */
    Optional<PreparsedDocumentEntry> find(String text) {
        return Optional.ofNullable(entries.getIfPresent(text));
    }

    /** For its statistics. */
    public Cache<?, ?> cache() {
        return entries;
    }

}

package io.incidentgraph.review;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface ReviewStates extends Neo4jRepository<ReviewState, Long> {
}

package io.incidentgraph.disclosure.extract;

import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.model.Status;

/** How sure a text is that something happened at all: it is suspected where nothing but possibilities are stated. */
enum Certainty {

    CONFIRMED, SUSPECTED;

    static Certainty of(Incident incident) {
        var stated = incident.all(Statement.class).stream().flatMap(statement -> incident.text().hits("incident-event", statement.span()).stream());
        return stated.anyMatch(event -> asserted(incident, event)) ? CONFIRMED : SUSPECTED;
    }

    private static boolean asserted(Incident incident, Hit event) {
        var reading = Polarity.of(incident.text(), event.span());
        return reading.told() && reading.status() == Status.ASSERTED;
    }

    String code() {
        return name();
    }

}

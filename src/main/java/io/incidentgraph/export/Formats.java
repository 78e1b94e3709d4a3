package io.incidentgraph.export;

import io.incidentgraph.export.format.Format;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The formats that there are, by name. */
@Component
final class Formats {

    private final List<Format> all;

    Formats(List<Format> all) {
        this.all = all.stream().sorted(Comparator.comparing(Format::name)).toList();
    }

    List<ExportFormat> described() {
        return all.stream().map(Formats::described).toList();
    }

    static ExportFormat described(Format format) {
        return new ExportFormat(format.name(), format.mediaType(), format.extension(), format.summary());
    }

    /** @throws QueryRefusedException if there is none of this name */
    Format named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst().orElseThrow(() -> new QueryRefusedException(
                Code.UNKNOWN_ID, "There is no format '%s': there are %s.".formatted(name.length() <= 80 ? name : name.substring(0, 77) + "...",
                        all.stream().map(Format::name).collect(Collectors.joining(", ")))));
    }

}

package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.incidentgraph.bench.serve.Handwritten;
import io.incidentgraph.bench.serve.Handwritten.Order;

/** What asking over HTTP costs by itself, the load generator's own part above all. */
final class Nothing {

    private static final Operation NOTHING = new Operation("nothing", "", new Handwritten("", new String[0], Order.ANY));

    private Nothing() {
    }

    static String measure(Stage stage, Options options) throws IOException, InterruptedException {
        var limit = stage.targets().stream().filter(Target.Limit.class::isInstance).findFirst();
        if (limit.isEmpty()) {
            return "not measured without limit";
        }
        var load = new Load(NOTHING, List.of(Map.of()));
        load.run(limit.get(), 1, options.warmUp());
        var result = new ArrayList<String>();
        for (int clients : options.clients()) {
            Duration before = own();
            Load.Round round = load.run(limit.get(), clients, options.seconds());
            double spent = own().minus(before).toNanos() / 1e6 / round.nanoseconds().length;
            result.add("%,.0f a second with %d clients, of which each costs the load generator %.3f ms of a processor"
                    .formatted(round.perSecond(), clients, spent));
        }
        return String.join("; ", result);
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

}

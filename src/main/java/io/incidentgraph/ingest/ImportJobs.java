package io.incidentgraph.ingest;

import io.incidentgraph.database.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/**
 * Imports what is handed to the server, one after the other. What was handed over completely is on the disk until it is
 * imported: a server that was killed goes on with it when it starts again.
 */
@Service
public class ImportJobs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

    private static final int KEPT = 100;

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Importer importer;

    private final Path directory;

    private final ExecutorService executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("import").factory());

    private final Map<String, ImportJob> jobs = new LinkedHashMap<>() {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImportJob> eldest) {
            return size() > KEPT && eldest.getValue().over();
        }

    };

    ImportJobs(Importer importer, DataFiles data) {
        this.importer = importer;
        this.directory = data.file("uploads");
    }

    /** A place for files that are being sent. */
    public Upload upload() throws IOException {
        return Upload.create(directory.resolve(UUID.randomUUID().toString()));
    }

    /**
     * Imports what was sent, after all that was sent before.
     *
     * @param full as {@link ImportRequest} has it
     */
    public ImportJob submit(Upload upload, boolean dryRun, @Nullable String full) throws IOException {
        return submit(upload.id(), upload.complete(dryRun, full));
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            resume();
        }
    }

    /** Goes on with what an earlier process had not imported, and drops what was not sent completely. */
    void resume() {
        try (Stream<Path> left = Files.isDirectory(directory) ? Files.list(directory) : Stream.empty()) {
            for (var upload : left.sorted().toList()) {
                resume(upload);
            }
        } catch (IOException e) {
            log.warn("What was being imported when the program ended cannot be found in {}", directory, e);
        }
    }

    private void resume(Path upload) {
        try {
            var request = Upload.read(upload);
            log.info("Going on with the import of {}", request.origin());
            submit(String.valueOf(upload.getFileName()), request);
        } catch (IOException e) {
            Upload.delete(upload);
        }
    }

    private ImportJob submit(String id, ImportRequest request) {
        var job = ImportJob.waiting(id);
        synchronized (jobs) {
            jobs.put(id, job);
        }
        executor.submit(() -> run(id, request));
        return job;
    }

    private void run(String id, ImportRequest request) {
        try {
            var report = importer.run(request, progress -> change(id, job -> job.at(progress)));
            Upload.delete(directory.resolve(id));
            change(id, job -> job.ended(report));
        } catch (RuntimeException | Error e) {
            log.error("The import of {} failed", request.origin(), e);
            if (!executor.isShutdown()) {
                Upload.delete(directory.resolve(id));
            }
            change(id, job -> job.failed(Objects.requireNonNullElse(e.getMessage(), e.toString())));
        }
    }

    private void change(String id, UnaryOperator<ImportJob> change) {
        synchronized (jobs) {
            jobs.computeIfPresent(id, (_, old) -> change.apply(old));
        }
    }

    /** A job, unless so many came after it that it is forgotten. */
    public Optional<ImportJob> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /** The newest last. */
    public List<ImportJob> all() {
        synchronized (jobs) {
            return List.copyOf(jobs.values());
        }
    }

    /** A job now and whenever it changes, until it is over; nothing if it is not known. */
    public Flux<ImportJob> watch(String id) {
        return Flux.interval(Duration.ZERO, PAUSE).onBackpressureDrop().map(_ -> find(id)).takeWhile(Optional::isPresent).map(Optional::orElseThrow)
                .distinctUntilChanged().takeUntil(ImportJob::over);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }

}

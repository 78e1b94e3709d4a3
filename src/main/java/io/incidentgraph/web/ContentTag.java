package io.incidentgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The tag by which a web browser asks whether the file it keeps is still the one that is served: made from what is in the file.
 * Its time says nothing, since all jars of one version have the same: after an upgrade, pages would go on with old scripts.
 */
public final class ContentTag implements Function<Resource, String> {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Has web browsers keep the files of a handler, and ask each time whether they are still the same. */
    public static ResourceHandlerRegistration on(ResourceHandlerRegistration handler) {
        return handler.setUseLastModified(false).setEtagGenerator(new ContentTag()).setCacheControl(CacheControl.noCache());
    }

    @Override
    public String apply(Resource file) {
        try {
            // made while it is served, of a file that may have been another one the last time
            return file instanceof TransformedResource ? tag(file)
                    : this.known.computeIfAbsent(file.getURL() + " " + file.lastModified() + " " + file.contentLength(), _ -> tag(file));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String tag(Resource file) {
        CRC32C sum = new CRC32C();
        try (InputStream content = new CheckedInputStream(file.getInputStream(), sum)) {
            long length = content.transferTo(OutputStream.nullOutputStream());
            return "\"%x-%x\"".formatted(length, sum.getValue());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}

package io.incidentgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** A library for browsers that lies in a jar under its version. */
record WebJar(String group, String artifact, String directory) {

    /** Where its files lie; the version comes from the jar, so that none stands in a page. */
    String location() {
        return "classpath:/META-INF/resources/" + this.directory + "/" + this.artifact + "/" + version() + "/";
    }

    private String version() {
        String file = "META-INF/maven/" + this.group + "/" + this.artifact + "/pom.properties";
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(file)).getProperty("version");
        }
        catch (IOException ex) {
            throw new UncheckedIOException("The WebJar " + this.artifact + " is missing", ex);
        }
    }

}

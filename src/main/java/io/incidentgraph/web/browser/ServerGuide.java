package io.incidentgraph.web.browser;

import java.util.Arrays;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Whether the server itself has each Browser open the guide that connects to it: then it is not to be opened once more. */
@Component
class ServerGuide {

    /** What Browser asks for when it has connected. */
    private static final String COMMANDS = """
            CALL dbms.clientConfig() YIELD name, value
            WHERE name = 'browser.post_connect_cmd'
            RETURN value
            """;

    private final Driver driver;

    ServerGuide(Driver driver) {
        this.driver = driver;
    }

    boolean isOpened() {
        try (Session session = this.driver.session()) {
            return session.run(COMMANDS).list(row -> row.get("value").asString("")).stream().anyMatch(ServerGuide::opens);
        }
        catch (Neo4jException notTold) {
            return false;
        }
    }

    /** @param commands of Browser, without their colons */
    static boolean opens(String commands) {
        return Arrays.stream(commands.split(";")).map(String::strip)
                .anyMatch(command -> command.matches(":?play\\s+\\S+/browser-pack/guide(\\.\\w+\\.html)?"));
    }

}

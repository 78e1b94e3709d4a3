# docker build -t incident-graph .
# Other images: --build-arg MAVEN_IMAGE=… (Maven and a JDK 25), --build-arg JAVA_IMAGE=… (Java 25 and bash): docs/containers.md.
# --build-arg PROFILES=no-embedded leaves out Neo4j and Neo4j Browser, which are under the GPL.
ARG MAVEN_IMAGE=maven:3.9-eclipse-temurin-25
ARG JAVA_IMAGE=eclipse-temurin:25-jre

FROM ${MAVEN_IMAGE} AS jar
ARG PROFILES=
WORKDIR /build
COPY . .
RUN mvn -B -q -Dfast ${PROFILES:+-P"$PROFILES"} package

FROM ${JAVA_IMAGE} AS layers
WORKDIR /layers
COPY --from=jar /build/target/incident-graph.jar .
RUN java -Djarmode=tools -jar incident-graph.jar extract --layers --force --destination .

FROM ${JAVA_IMAGE}
RUN groupadd --gid 10001 incident-graph \
  && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin incident-graph \
  && install -d -m 700 -o incident-graph -g incident-graph /data
WORKDIR /app
# what changes least comes first
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
COPY bin/ bin/
RUN bin/incident-graph --prepare
USER 10001:10001
# temporary files of uploads lie in the volume, which has room for them
ENV INCIDENT_GRAPH_DATA=/data SERVER_ADDRESS=0.0.0.0 SERVER_TOMCAT_BASEDIR=/data/tomcat
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["/app/bin/health"]
ENTRYPOINT ["/app/bin/incident-graph"]

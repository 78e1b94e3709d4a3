# Maven with all that a build needs in its repository, for MAVEN_IMAGE: nothing is fetched.
FROM incident-graph/java
COPY maven /opt/maven
COPY repository /root/.m2/repository
RUN ln -s /opt/maven/bin/mvn /usr/local/bin/mvn \
  && echo '<settings><offline>true</offline></settings>' > /root/.m2/settings.xml

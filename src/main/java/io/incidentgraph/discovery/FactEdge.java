package io.incidentgraph.discovery;

/** The edges of an incident on which features stand. Features of one edge are read from one match of it, so that they are never crossed. */
enum FactEdge {

    CAUSED_BY("causedBy", "cause", "Cause", "MATCH (incident)-[causedBy:CAUSED_BY]->(cause:Cause)"),
    INVOLVED("involved", "provider", "Vendor", "MATCH (incident)-[involved:INVOLVED]->(provider:Vendor)"),
    COMPROMISED("compromised", "asset", "Asset", "MATCH (incident)-[compromised:COMPROMISED]->(asset:Asset)"),
    USED("used", "technique", "AttackTechnique", "MATCH (incident)-[used:USED]->(technique:AttackTechnique)"),
    EXPOSED("exposed", "dataType", "DataType", "MATCH (incident)-[exposed:EXPOSED]->(dataType:DataType)"),
    HAD_EFFECT("hadEffect", "effect", "Effect", "MATCH (incident)-[hadEffect:HAD_EFFECT]->(effect:Effect)"),
    COMMITTED_BY("committedBy", "actor", "ActorKind", "MATCH (incident)-[committedBy:COMMITTED_BY]->(actor:ActorKind)"),
    AFFECTED("affected", "victim", "Organization",
            "MATCH (incident)-[affected:AFFECTED]->(victim:Organization) WHERE affected.as = 'VICTIM'"),
    REPORTED_TO("reportedTo", "authority", "Authority", "MATCH (incident)-[reportedTo:REPORTED_TO]->(authority:Authority)");

    private final String variable;
    private final String target;
    private final String type;
    private final String match;

    FactEdge(String variable, String target, String type, String match) {
        this.variable = variable;
        this.target = target;
        this.type = type;
        this.match = match;
    }

    String match() {
        return match;
    }

    /** The variable of the node to which it leads. */
    String target() {
        return target;
    }

    /** The GraphQL type of that node, which is its label, too. */
    String type() {
        return type;
    }

    String status() {
        return variable + ".status";
    }

}

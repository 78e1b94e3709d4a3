package io.incidentgraph.disclosure.party;

/** What may speak for or against a name being that of the organization whose incident it is. The signs of a name are added up. */
enum VictimSign {

    DEFINED(12, "The name stands before the speaker's word for himself"),
    SUBSIDIARY(11, "The speaker says that it happened at the company, which is his"),
    SENDER(10, "The name is the sender in the letter's head or foot"),
    ROW(10, "The row of a table that says whose incident it is names it"),
    HEADLINE(10, "It stands in the headline of the incident"),
    OWN(9, "The speaker calls himself by the name"),
    ANNOUNCES(8, "The name is the subject of the announcement"),
    OPENING(6, "The first sentence about the incident is about it"),
    OPERATOR(6, "It runs what was hit"),
    ACCOUNT(5, "The account is kept under the name"),
    TITLE(4, "The title names it"),
    ABBREVIATED(4, "The text gives it a short name"),
    STATED(3, "A statement of the incident names it"),
    FITS(3, "The speaker's word for himself fits the name"),
    OTHER_KIND(-5, "The speaker's word for himself is of another kind"),
    AUTHORITY(-8, "It is an authority"),
    CONTRACTOR(-12, "It acts for another one");

    private final double weight;

    private final String reason;

    VictimSign(double weight, String reason) {
        this.weight = weight;
        this.reason = reason;
    }

    double weight() {
        return weight;
    }

    String reason() {
        return reason;
    }

}

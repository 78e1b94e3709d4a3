// Where did a contractor's misconfiguration expose personal data?
// 委託先の設定ミスで個人情報が漏れたおそれがあるのはどこか。
// Narrower causes and data types count too; unnamed contractors stay unnamed.
MATCH cause = (incident:Incident)-[:CAUSED_BY {party: 'VENDOR'}]->(:Cause)-[:BROADER*0..]->(:Cause {id: 'error.misconfiguration'})
WHERE EXISTS { (incident)-[:EXPOSED]->(:DataType)-[:BROADER*0..]->(:DataType {id: 'personal'}) }
MATCH vendor = (incident)-[:INVOLVED {atFault: true}]->(:Vendor)
MATCH exposed = (incident)-[:EXPOSED]->(:DataType)
RETURN incident, cause, vendor, exposed

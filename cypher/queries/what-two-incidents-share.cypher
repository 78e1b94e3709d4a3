// What do two incidents share, the rarest first?
// 二つの事案に共通するもの(珍しいものから)。
// GraphQL's paths goes further: several steps, and what few share before what all share.
MATCH (one:Incident {id: 'inc:hatsuratsudo-2022-card-skimming'}), (other:Incident {id: 'inc:willdirect-2022-card-skimming'})
MATCH (one)-[first:AFFECTED|INVOLVED|CAUSED_BY|USED|EXPLOITED|COMMITTED_BY|EXPOSED|HAD_EFFECT|COMPROMISED|REPORTED_TO|ANSWERED_WITH]->(shared)<-[second]-(other)
WHERE type(first) = type(second)
RETURN coalesce(shared.labelJa, shared.name) AS labelJa, coalesce(shared.labelEn, shared.name) AS labelEn, type(first) AS fact,
  COUNT { (shared)<--(:Incident) } AS incidents, one, first, shared, second, other
ORDER BY incidents, fact, shared.id

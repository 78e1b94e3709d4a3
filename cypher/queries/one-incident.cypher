// Everything that the graph holds about one incident.
// 一つの事案についてグラフにあるすべて。
// What was denied hangs on RULED_OUT, what is only possible has the status POSSIBLE.
MATCH fact = (:Incident {id: 'inc:nas-2021-ransomware'})-[edge]->(target)
WHERE NOT target:Passage
RETURN fact
ORDER BY type(edge), toString(target.id)
